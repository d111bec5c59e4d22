package org.wardbook.isms.confluence.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.EntityManager;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshots;

/** Whatever ends an append in its middle, the chain holds, nothing half is in it, and writing goes on. */
@RunWith(Parameterized.class)
public class CrashTest {

    private static final String SPACE = "ISMS";
    private static final SpaceLock UNLOCKED = new SpaceLock() {
        @Override
        public <T> T locked(String space, Supplier<T> work) {
            return work.get();
        }
    };

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String kind;

    public CrashTest(String kind) {
        this.kind = kind;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return List.of("H2", "PostgreSQL");
    }

    private Database open() throws IOException {
        return kind.equals("H2") ? Database.h2(folder.newFile()) : Database.postgres();
    }

    private static void append(JournalStore store, int risks) {
        Ledger ledger = new Ledger(store, new Snapshots(store, Clock.systemUTC(), 1_000), UNLOCKED, Clock.systemUTC());
        ledger.commit(SPACE, Actor.APP, "", snapshot -> {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < risks; i++) {
                changes.add(Change.create("risks", "R-", Fields.of(Map.of("title", "Fire"))));
            }
            return changes;
        });
    }

    private static void assertOnlyTheFirstTwoAreKeptAndWritingGoesOn(Database database) {
        JournalStore store = new AoJournalStore(database.node());
        Verification proof = Verification.of(store, SPACE);
        assertTrue(proof.toString(), proof.intact());
        assertEquals(2, proof.rows());
        append(store, 3);
        assertEquals(5, Verification.of(store, SPACE).rows());
        assertTrue(Verification.of(store, SPACE).intact());
    }

    @Test
    public void anErrorBetweenTwoRows() throws IOException {
        Database database = open();
        append(new AoJournalStore(database.node()), 2);
        Interrupted tables = new Interrupted(database.node(), () -> {
            throw new IllegalStateException("out of memory");
        });
        RuntimeException failure = assertThrows(RuntimeException.class, () -> append(new AoJournalStore(tables), 5));
        assertFalse("a crash is no collision", failure instanceof JournalStore.Collision);
        assertOnlyTheFirstTwoAreKeptAndWritingGoesOn(database);
        database.close();
    }

    @Test
    public void aDatabaseThatGoesAwayBetweenTwoRows() throws IOException {
        Database database = open();
        append(new AoJournalStore(database.node()), 2);
        EntityManager node = database.entities();
        Interrupted tables = new Interrupted(new OrmActiveObjects(node), () -> database.crash(node));
        assertThrows(RuntimeException.class, () -> append(new AoJournalStore(tables), 5));
        Database after = database.again();
        assertOnlyTheFirstTwoAreKeptAndWritingGoesOn(after);
        after.close();
    }

    @Test
    public void aConnectionThatTheHostSilentlyReplacesBetweenTwoRows() throws IOException {
        Database database = open();
        append(new AoJournalStore(database.node()), 2);
        EntityManager node = database.entities();
        Interrupted tables = new Interrupted(new OrmActiveObjects(node), () -> database.takeBack(node));
        assertThrows(RuntimeException.class, () -> append(new AoJournalStore(tables), 5));
        JournalStore store = new AoJournalStore(database.node());
        Verification proof = Verification.of(store, SPACE);
        assertTrue(proof.toString(), proof.intact());
        append(store, 1);
        assertEquals(proof.rows() + 1, Verification.of(store, SPACE).rows());
        database.close();
    }
}
