package org.wardbook.isms.confluence.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshots;

/** The host may have a transaction open when the app writes (a page action, an event), and may undo it afterwards. */
@RunWith(Parameterized.class)
public class OuterTransactionTest {

    private static final String SPACE = "ISMS";
    private static final SpaceLock UNLOCKED = new SpaceLock() {
        @Override
        public <T> T locked(String space, Supplier<T> work) {
            return work.get();
        }
    };

    private static final class Undone extends RuntimeException {
    }

    private final String kind;
    private Database database;
    private OrmActiveObjects tables;
    private AoJournalStore store;
    private Snapshots snapshots;
    private Ledger ledger;
    private ExecutorService otherThread;

    public OuterTransactionTest(String kind) {
        this.kind = kind;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return List.of("H2", "PostgreSQL");
    }

    @Before
    public void openDatabase() {
        database = kind.equals("H2") ? Database.h2() : Database.postgres();
        tables = database.node();
        store = new AoJournalStore(tables);
        snapshots = new Snapshots(store, Clock.systemUTC(), 1_000);
        ledger = new Ledger(store, snapshots, UNLOCKED, Clock.systemUTC());
        otherThread = Executors.newSingleThreadExecutor();
    }

    @After
    public void closeDatabase() {
        otherThread.shutdownNow();
        database.close();
    }

    private void create(String title) {
        ledger.commit(SPACE, Actor.APP, "", snapshot ->
            List.of(Change.create("risks", "R-", Fields.of(Map.of("title", title)))));
    }

    @Test
    public void whatATransactionUndidIsInNoSnapshotAndBreaksNoChain() {
        create("Kept");
        assertEquals(1, snapshots.current(SPACE).size());
        assertThrows(Undone.class, () -> tables.executeInTransaction(() -> {
            create("Undone");
            assertEquals("whoever wrote sees it", 2, snapshots.current(SPACE).size());
            throw new Undone();
        }));
        assertEquals(1, snapshots.current(SPACE).size());
        create("Kept, too");
        assertEquals("Kept, too", snapshots.current(SPACE).find("risks", "R-2").text("title"));
        assertTrue(Verification.of(store, SPACE).intact());
    }

    @Test
    public void othersDoNotSeeATransactionBeforeItsEnd() {
        create("Kept");
        tables.executeInTransaction(() -> {
            create("Open");
            assertEquals(2, snapshots.current(SPACE).size());
            assertEquals(1L, seenByOthers());
            assertEquals(2, snapshots.current(SPACE).size());
            return null;
        });
        assertEquals(2L, seenByOthers());
    }

    private long seenByOthers() {
        try {
            return otherThread.submit(() -> snapshots.current(SPACE).size()).get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
