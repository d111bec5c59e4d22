package org.wardbook.isms.core.snapshot;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.TestClock;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.InMemoryJournalStore;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;

public class LedgerTest {

    private static final String SPACE = "ISMS";
    private static final Actor INES = new Actor("ines", Set.of(), true, true, false);

    private final TestClock clock = new TestClock();
    private final InMemoryJournalStore store = new InMemoryJournalStore();
    private final Snapshots snapshots = new Snapshots(store, clock, 1_000);
    private final Ledger ledger = new Ledger(store, snapshots, MemorySpace.UNLOCKED, clock);

    private static Fields titled(String title) {
        return Fields.of(Map.of("title", title));
    }

    private Ledger.Outcome commit(Change... changes) {
        return ledger.commit(SPACE, INES, "because", snapshot -> List.of(changes));
    }

    private long rows() {
        return Verification.of(store, SPACE).rows();
    }

    @Test
    public void aRowTellsWhatWhoWhenAndWhy() {
        commit(Change.create("risks", "R-", titled("Fire")));
        Entry row = store.last(SPACE).orElseThrow();
        assertEquals("R-1", row.ref());
        assertEquals(1, row.version());
        assertEquals("ines", row.by());
        assertEquals("because", row.why());
        assertEquals(clock.instant(), row.at());
        assertEquals(titled("Fire"), row.fields());
        assertEquals(Entry.GENESIS, row.previousHash());
    }

    @Test
    public void theOutcomeHasTheRecordsInTheOrderOfTheChanges() {
        commit(Change.create("risks", "R-", titled("Fire")), Change.create("risks", "R-", titled("Flood")));
        Record fire = snapshots.current(SPACE).find("risks", "R-1");
        Record flood = snapshots.current(SPACE).find("risks", "R-2");
        Ledger.Outcome outcome = commit(Change.update(flood, titled("Flood")), Change.delete(fire),
            Change.create("assets", "A-", titled("Server")), Change.create("risks", "R-", titled("Theft")));
        assertEquals("unchanged", flood, outcome.records().get(0));
        assertNull("deleted", outcome.records().get(1));
        assertEquals("A-1", outcome.records().get(2).ref());
        assertEquals("R-3", outcome.records().get(3).ref());
        assertEquals(5, outcome.after().sequence());
    }

    @Test
    public void nothingIsWrittenWhenNothingChanged() {
        Record record = commit(Change.create("risks", "R-", titled("Fire"))).records().get(0);
        Ledger.Outcome outcome = commit(Change.update(record, titled("Fire")));
        assertEquals(1, rows());
        assertEquals(record, outcome.records().get(0));
        commit();
        assertEquals(1, rows());
    }

    @Test
    public void anOldVersionIsRefusedWithBothNumbers() {
        Record first = commit(Change.create("risks", "R-", titled("Fire"))).records().get(0);
        commit(Change.update(first, titled("Great fire")));
        Refusal refusal = Refused.as(Refusal.Kind.STALE, "error.stale", () ->
            commit(Change.update(first, titled("Small fire"))));
        assertEquals(List.of("R-1", 2, 1), refusal.reason().arguments());
        assertEquals(2, rows());
    }

    @Test
    public void aDeletedRecordCannotBeChangedOrDeletedAgain() {
        Record record = commit(Change.create("risks", "R-", titled("Fire"))).records().get(0);
        commit(Change.delete(record));
        Refused.as(Refusal.Kind.STALE, "error.stale.deleted", () -> commit(Change.update(record, titled("Ash"))));
        Refused.as(Refusal.Kind.STALE, "error.stale.deleted", () -> commit(Change.delete(record)));
    }

    @Test
    public void aReferenceThatIsInUseIsRefused() {
        commit(Change.create("controls", "A.5.1", titled("Policies")));
        Refused.as(Refusal.Kind.RULE, "error.ref.taken", () ->
            commit(Change.create("controls", "A.5.1", titled("Once more"))));
    }

    @Test
    public void aNumberIsNeverGivenTwice() {
        Record first = commit(Change.create("risks", "R-", titled("Fire"))).records().get(0);
        commit(Change.delete(first));
        assertEquals("R-2", commit(Change.create("risks", "R-", titled("Flood"))).records().get(0).ref());
        Ledger afterRestart = new Ledger(store, new Snapshots(store, clock, 10), MemorySpace.UNLOCKED, clock);
        commit(Change.delete(snapshots.current(SPACE).find("risks", "R-2")));
        assertEquals("R-3", afterRestart.commit(SPACE, INES, "", snapshot ->
            List.of(Change.create("risks", "R-", titled("Theft")))).records().get(0).ref());
    }

    @Test
    public void aNumberGivenByHandIsCountedToo() {
        Ledger.Outcome outcome = commit(Change.create("risks", "R-", titled("New")),
            Change.create("risks", "R-7", titled("From elsewhere")), Change.create("risks", "R-", titled("New, too")),
            Change.create("assets", "A-", titled("Server")));
        assertEquals(List.of("R-8", "R-7", "R-9", "A-1"), outcome.records().stream().map(Record::ref).toList());
    }

    @Test
    public void aRecordThatIsBroughtBackGoesOnWithItsVersions() {
        Record first = commit(Change.create("controls", "A.5.1", titled("Policies"))).records().get(0);
        commit(Change.delete(first));
        assertEquals(3, commit(Change.create("controls", "A.5.1", titled("Again"))).records().get(0).version());
        assertTrue(Verification.of(store, SPACE).intact());
    }

    @Test
    public void allChangesGoInOrNone() {
        Record record = commit(Change.create("risks", "R-", titled("Fire"))).records().get(0);
        commit(Change.update(record, titled("Great fire")));
        assertThrows(Refusal.class, () -> commit(Change.create("risks", "R-", titled("Flood")),
            Change.update(record, titled("Stale"))));
        assertEquals(2, rows());
    }

    @Test
    public void oneCommandMayChangeARecordOnlyOnce() {
        Record record = commit(Change.create("risks", "R-", titled("Fire"))).records().get(0);
        assertThrows(IllegalArgumentException.class, () ->
            commit(Change.update(record, titled("One")), Change.update(record, titled("Two"))));
        assertThrows(IllegalArgumentException.class, () ->
            commit(Change.create("controls", "A.5.1", Fields.EMPTY), Change.create("controls", "A.5.1", Fields.EMPTY)));
        assertEquals(1, rows());
    }

    @Test
    public void timeNeverRunsBackwardsInASpace() {
        commit(Change.create("risks", "R-", titled("Fire")));
        clock.back(Duration.ofHours(1));
        commit(Change.create("risks", "R-", titled("Flood")));
        assertEquals(clock.instant().plus(Duration.ofHours(1)), store.last(SPACE).orElseThrow().at());
        assertTrue(Verification.of(store, SPACE).intact());
    }

    @Test
    public void aReasonThatCannotBeKeptIsRefusedBeforeAnythingIsWritten() {
        List<Change> change = List.of(Change.create("risks", "R-", titled("Fire")));
        Refused.forField("comment", "error.field.long", () ->
            ledger.commit(SPACE, INES, "x".repeat(256), snapshot -> change));
        for (String why : List.of("nul \u0000", "bell \u0007", "lone \uD83D", "lone \uDE80 too")) {
            Refused.forField("comment", "error.field.control", () ->
                ledger.commit(SPACE, INES, why, snapshot -> change));
        }
        assertEquals(0, rows());
        ledger.commit(SPACE, INES, "two\nlines, \uD83D\uDE80" + "x".repeat(242), snapshot -> change);
        assertEquals(1, rows());
    }

    @Test
    public void aCommandDecidesAgainWhenSomebodyElseWasFaster() {
        List<Long> seen = new ArrayList<>();
        Ledger rival = new Ledger(store, new Snapshots(store, clock, 10), MemorySpace.UNLOCKED, clock);
        Ledger.Outcome outcome = ledger.commit(SPACE, INES, "", snapshot -> {
            seen.add(snapshot.sequence());
            if (seen.size() <= 3) {
                rival.commit(SPACE, Actor.APP, "", s -> List.of(Change.create("risks", "R-", titled("Rival"))));
            }
            return List.of(Change.create("risks", "R-", titled("Mine")));
        });
        assertEquals(List.of(0L, 1L, 2L, 3L), seen);
        assertEquals("R-4", outcome.records().get(0).ref());
        assertTrue(Verification.of(store, SPACE).intact());
        assertEquals(4, rows());
    }

    @Test
    public void whoLosesEveryTimeGivesUp() {
        int[] tries = new int[1];
        JournalStore taken = new JournalStore() {
            @Override
            public List<Entry> after(String space, long sequence, int limit) {
                return List.of();
            }

            @Override
            public Optional<Entry> last(String space) {
                return Optional.empty();
            }

            @Override
            public List<Entry> history(String space, String register, String ref) {
                return List.of();
            }

            @Override
            public void append(List<Entry> entries) {
                tries[0]++;
                throw new Collision("taken", null);
            }
        };
        Ledger hopeless = new Ledger(taken, new Snapshots(taken, clock, 10), MemorySpace.UNLOCKED, clock);
        assertThrows(JournalStore.Collision.class, () -> hopeless.commit(SPACE, INES, "", snapshot ->
            List.of(Change.create("risks", "R-", titled("Fire")))));
        assertTrue("" + tries[0], tries[0] > 1 && tries[0] <= 100);
    }

    @Test
    public void theDecisionIsTakenUnderTheLockOfTheSpace() {
        List<String> locked = new ArrayList<>();
        SpaceLock recording = new SpaceLock() {
            @Override
            public <T> T locked(String space, Supplier<T> work) {
                locked.add("locked " + space);
                T result = work.get();
                locked.add("unlocked");
                return result;
            }
        };
        new Ledger(store, snapshots, recording, clock).commit(SPACE, INES, "", snapshot -> {
            locked.add("decided");
            return List.of();
        });
        assertEquals(List.of("locked ISMS", "decided", "unlocked"), locked);
    }

    @Test
    public void theSnapshotBeforeIsLeftAlone() {
        Snapshot before = snapshots.current(SPACE);
        Snapshot after = commit(Change.create("risks", "R-", titled("Fire"))).after();
        assertEquals(0, before.size());
        assertEquals(1, after.size());
        assertSame(after.find("risks", "R-1"), after.table("risks").find("R-1"));
        assertFalse(before.registers().contains("risks"));
    }
}
