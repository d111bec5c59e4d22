package org.wardbook.isms.core.snapshot;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.TestClock;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.InMemoryJournalStore;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;

public class SnapshotsTest {

    private static final String SPACE = "ISMS";

    /** Counts what is read, and can go back to an earlier state, as a database does whose transaction is undone. */
    private static final class Rows implements JournalStore {
        private JournalStore rows = new InMemoryJournalStore();
        private int reads;

        @Override
        public List<Entry> after(String space, long sequence, int limit) {
            reads++;
            return rows.after(space, sequence, limit);
        }

        @Override
        public Optional<Entry> last(String space) {
            return rows.last(space);
        }

        @Override
        public List<Entry> history(String space, String register, String ref) {
            return rows.history(space, register, ref);
        }

        @Override
        public void append(List<Entry> entries) {
            rows.append(entries);
        }

        private void backTo(int sequence) {
            List<Entry> kept = rows.after(SPACE, 0, sequence);
            rows = new InMemoryJournalStore();
            rows.append(kept);
        }
    }

    private final TestClock clock = new TestClock();
    private final Rows rows = new Rows();
    private final Snapshots snapshots = new Snapshots(rows, clock, 1_000);
    private final Ledger ledger = new Ledger(rows, new Snapshots(rows, clock, 100_000), MemorySpace.UNLOCKED, clock);

    private void create(String space, int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(Change.create("risks", "R-", Fields.of(Map.of("title", "Risk"))));
        }
        ledger.commit(space, Actor.APP, "", snapshot -> changes);
    }

    private static Map<String, List<Record>> content(Snapshot snapshot) {
        Map<String, List<Record>> content = new java.util.TreeMap<>();
        snapshot.registers().forEach(register -> content.put(register, snapshot.table(register).all()));
        return content;
    }

    @Test
    public void carriedAlongASnapshotIsTheSameAsLoadedWhole() {
        for (int seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            String space = "S" + seed;
            for (int i = 0; i < 150; i++) {
                clock.forward(Duration.ofMillis(random.nextInt(2_000)));
                int choice = random.nextInt(6);
                ledger.commit(space, new Actor("u" + choice, java.util.Set.of(), true, true, true), "", snapshot -> {
                    String register = random.nextBoolean() ? "risks" : "assets";
                    List<Record> all = snapshot.table(register).all();
                    if (all.isEmpty() || choice < 2) {
                        return List.of(Change.create(register, "X-", Fields.of(Map.of("n", random.nextInt()))));
                    }
                    Record record = all.get(random.nextInt(all.size()));
                    return List.of(choice == 2 ? Change.delete(record)
                        : Change.update(record, Fields.of(Map.of("n", random.nextInt(3)))));
                });
                Snapshot carried = snapshots.current(space);
                Snapshot loaded = new Snapshots(rows, clock, 10).current(space);
                assertEquals(content(loaded), content(carried));
                assertEquals(loaded.sequence(), carried.sequence());
                assertEquals(loaded.hash(), carried.hash());
                assertEquals(loaded.at(), carried.at());
                for (String register : loaded.registers()) {
                    assertEquals(loaded.table(register).highestNumber(), carried.table(register).highestNumber());
                    for (int n = 1; n <= loaded.table(register).highestNumber(); n++) {
                        assertEquals(loaded.version(register, "X-" + n), carried.version(register, "X-" + n));
                    }
                }
            }
        }
    }

    @Test
    public void whileNothingChangesTheSnapshotIsTheSameAndCostsOneRead() {
        create(SPACE, 3);
        Snapshot first = snapshots.current(SPACE);
        int before = rows.reads;
        assertSame(first, snapshots.current(SPACE));
        assertEquals(before + 1, rows.reads);
    }

    @Test
    public void aChangeCostsOneRead() {
        create(SPACE, 3);
        snapshots.current(SPACE);
        create(SPACE, 1);
        int before = rows.reads;
        assertEquals(4, snapshots.current(SPACE).size());
        assertEquals(before + 1, rows.reads);
    }

    @Test
    public void anEmptySpaceIsReadAgainUntilItHasRows() {
        assertEquals(0, snapshots.current(SPACE).sequence());
        create(SPACE, 2);
        assertEquals(2, snapshots.current(SPACE).sequence());
    }

    @Test
    public void moreNewRowsThanOnePageAreAllSeen() {
        create(SPACE, 1);
        snapshots.current(SPACE);
        create(SPACE, 2_500);
        assertEquals(2_501, snapshots.current(SPACE).size());
        create(SPACE, 999);
        assertEquals(3_500, snapshots.current(SPACE).size());
        create(SPACE, 1_000);
        assertEquals(4_500, snapshots.current(SPACE).size());
    }

    @Test
    public void rowsThatAreGoneAreForgotten() {
        create(SPACE, 2);
        create(SPACE, 2);
        assertEquals(4, snapshots.current(SPACE).size());
        rows.backTo(2);
        assertEquals(2, snapshots.current(SPACE).size());
        rows.backTo(0);
        assertEquals(0, snapshots.current(SPACE).size());
    }

    @Test
    public void rowsThatWereReplacedAreReadAnew() {
        create(SPACE, 2);
        clock.forward(Duration.ofSeconds(1));
        create(SPACE, 2);
        snapshots.current(SPACE);
        rows.backTo(2);
        Ledger other = new Ledger(rows, new Snapshots(rows, clock, 100), MemorySpace.UNLOCKED, clock);
        other.commit(SPACE, Actor.APP, "", snapshot -> List.of(Change.create("assets", "A-", Fields.EMPTY),
            Change.create("assets", "A-", Fields.EMPTY), Change.create("assets", "A-", Fields.EMPTY)));
        assertEquals(2, snapshots.current(SPACE).table("risks").size());
        assertEquals(3, snapshots.current(SPACE).table("assets").size());
    }

    @Test
    public void everyInstantShowsWhatWasThere() {
        List<Instant> instants = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            create(SPACE, 1);
            instants.add(clock.instant());
            clock.forward(Duration.ofHours(1));
        }
        for (int i = 1; i <= 5; i++) {
            assertEquals(i, snapshots.asOf(SPACE, instants.get(i - 1)).size());
            assertEquals(i - 1, snapshots.asOf(SPACE, instants.get(i - 1).minusMillis(1)).size());
        }
        assertEquals(0, snapshots.asOf(SPACE, Instant.EPOCH).size());
    }

    @Test
    public void aDeletedRecordIsThereBeforeItsDeletion() {
        create(SPACE, 1);
        Instant then = clock.instant();
        clock.forward(Duration.ofHours(1));
        ledger.commit(SPACE, Actor.APP, "", snapshot -> List.of(Change.delete(snapshot.find("risks", "R-1"))));
        clock.forward(Duration.ofHours(1));
        assertNull(snapshots.current(SPACE).find("risks", "R-1"));
        assertEquals(1, snapshots.asOf(SPACE, then).find("risks", "R-1").version());
    }

    @Test
    public void anInstantThatIsNotOverIsNow() {
        create(SPACE, 1);
        assertSame(snapshots.current(SPACE), snapshots.asOf(SPACE, clock.instant()));
        assertSame(snapshots.current(SPACE), snapshots.asOf(SPACE, Instant.parse("2999-01-01T00:00:00Z")));
    }

    @Test
    public void aPastInstantIsReadOnce() {
        create(SPACE, 1);
        Instant then = clock.instant();
        clock.forward(Duration.ofDays(1));
        create(SPACE, 1);
        Snapshot first = snapshots.asOf(SPACE, then);
        int before = rows.reads;
        assertSame(first, snapshots.asOf(SPACE, then));
        assertEquals(before, rows.reads);
    }

    @Test
    public void anInstantAfterTheLastRowIsTheCurrentSnapshotAndCostsNoMemory() {
        create(SPACE, 1);
        Instant then = clock.instant();
        clock.forward(Duration.ofDays(400));
        assertSame(snapshots.current(SPACE), snapshots.asOf(SPACE, then));
        assertSame(snapshots.current(SPACE), snapshots.asOf(SPACE, then.plusSeconds(1)));
        assertEquals(1, snapshots.recordsHeld());
    }

    @Test
    public void aRowThatWasOnItsWayIsSeenInThePastWhenItArrives() {
        create(SPACE, 1);
        Instant then = clock.instant().plusMillis(500);
        List<Entry> late = new ArrayList<>();
        JournalStore slow = new JournalStore() {
            @Override
            public List<Entry> after(String space, long sequence, int limit) {
                return rows.after(space, sequence, limit);
            }

            @Override
            public Optional<Entry> last(String space) {
                return rows.last(space);
            }

            @Override
            public List<Entry> history(String space, String register, String ref) {
                return rows.history(space, register, ref);
            }

            @Override
            public void append(List<Entry> entries) {
                late.addAll(entries);
            }
        };
        new Ledger(slow, new Snapshots(rows, clock, 100), MemorySpace.UNLOCKED, clock).commit(SPACE, Actor.APP, "",
            snapshot -> List.of(Change.create("risks", "R-", Fields.EMPTY)));
        clock.forward(Duration.ofSeconds(1));
        assertEquals(1, snapshots.asOf(SPACE, then).size());
        rows.append(late);
        assertEquals(2, snapshots.asOf(SPACE, then).size());
    }

    @Test
    public void thePastKeepsItsPlaceWhenThePresentGoesOn() {
        create(SPACE, 1);
        Instant then = clock.instant();
        clock.forward(Duration.ofDays(1));
        create(SPACE, 1);
        assertEquals(1, snapshots.asOf(SPACE, then).size());
        assertEquals(2, snapshots.current(SPACE).size());
        assertNotSame(snapshots.current(SPACE), snapshots.asOf(SPACE, then));
    }

    @Test
    public void memoryIsBoundedAndTheLongestUnusedSpaceGoesFirst() {
        for (int i = 1; i <= 10; i++) {
            create("S" + i, 150);
        }
        Snapshot first = snapshots.current("S1");
        Snapshot second = snapshots.current("S2");
        assertSame(first, snapshots.current("S1"));
        snapshots.current("S3");
        snapshots.current("S4");
        assertEquals(600, snapshots.recordsHeld());
        snapshots.current("S5");
        assertTrue(snapshots.recordsHeld() <= 1_000);
        assertSame("used since", first, snapshots.current("S1"));
        assertNotSame("the longest unused", second, snapshots.current("S2"));
        for (int i = 1; i <= 10; i++) {
            snapshots.current("S" + i);
            assertTrue(snapshots.recordsHeld() <= 1_000);
        }
    }

    @Test
    public void oneSpaceIsHeldHoweverLargeItIs() {
        create(SPACE, 1_500);
        Snapshot large = snapshots.current(SPACE);
        assertEquals(1_500, snapshots.recordsHeld());
        assertSame(large, snapshots.current(SPACE));
        create("SMALL", 1);
        snapshots.current("SMALL");
        assertEquals(1, snapshots.recordsHeld());
    }

    @Test
    public void aMemoIsComputedOncePerSnapshot() {
        create(SPACE, 1);
        int[] computed = new int[1];
        Snapshot snapshot = snapshots.current(SPACE);
        assertEquals(1, (int) snapshot.memo("count", () -> ++computed[0]));
        assertEquals(1, (int) snapshot.memo("count", () -> ++computed[0]));
        create(SPACE, 1);
        assertEquals(2, (int) snapshots.current(SPACE).memo("count", () -> ++computed[0]));
    }

    @Test
    public void aRecordKnowsWhoCreatedItAndWhoChangedItLast() {
        Actor ines = new Actor("ines", java.util.Set.of(), true, true, false);
        Actor hanna = new Actor("hanna", java.util.Set.of(), true, true, false);
        ledger.commit(SPACE, ines, "", s -> List.of(Change.create("risks", "R-", Fields.of(Map.of("n", 1)))));
        Instant created = clock.instant();
        clock.forward(Duration.ofHours(1));
        ledger.commit(SPACE, hanna, "", s ->
            List.of(Change.update(s.find("risks", "R-1"), Fields.of(Map.of("n", 2)))));
        Record record = snapshots.current(SPACE).find("risks", "R-1");
        assertEquals(created, record.createdAt());
        assertEquals("ines", record.createdBy());
        assertEquals(clock.instant(), record.changedAt());
        assertEquals("hanna", record.changedBy());
    }
}
