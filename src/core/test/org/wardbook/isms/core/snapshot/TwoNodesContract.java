package org.wardbook.isms.core.snapshot;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.Test;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;

/**
 * Two nodes write to one space over one database while the lock between them fails: each node's lock knows only its
 * own threads. Nothing may be lost and the chain must hold.
 */
public abstract class TwoNodesContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int THREADS = 16;
    private static final int ROUNDS = 12;

    private final String space = "NODES" + NUMBER.incrementAndGet();

    /** A store as another node opens it, over the same rows each time. */
    protected abstract JournalStore node();

    private static final class Alone implements SpaceLock {
        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public <T> T locked(String space, Supplier<T> work) {
            lock.lock();
            try {
                return work.get();
            } finally {
                lock.unlock();
            }
        }
    }

    private Ledger ledger() {
        JournalStore store = node();
        return new Ledger(store, new Snapshots(store, Clock.systemUTC(), 10_000), new Alone(), Clock.systemUTC());
    }

    private Ledger.Outcome createAndCount(Ledger ledger, String title) {
        return ledger.commit(space, Actor.APP, "", snapshot -> {
            Record counter = snapshot.find("counters", "C");
            return List.of(Change.create("risks", "R-", Fields.of(Map.of("title", title))),
                Change.update(counter, Fields.of(Map.of("count", counter.number("count") + 1))));
        });
    }

    @Test
    public void writersOnTwoNodesLoseNothingAndBreakNoChain() throws Exception {
        List<Ledger> nodes = List.of(ledger(), ledger());
        nodes.get(0).commit(space, Actor.APP, "", snapshot ->
            List.of(Change.create("counters", "C", Fields.of(Map.of("count", 0)))));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            writers.add(() -> {
                List<String> given = new ArrayList<>();
                start.await();
                for (int round = 0; round < ROUNDS; round++) {
                    given.add(createAndCount(nodes.get(number % 2), number + "/" + round).records().get(0).ref());
                }
                return given;
            });
        }
        Set<String> refs = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> writer : threads.invokeAll(writers)) {
                refs.addAll(writer.get());
            }
        } finally {
            threads.shutdown();
        }
        JournalStore store = node();
        Snapshot end = new Snapshots(store, Clock.systemUTC(), 10_000).current(space);
        assertEquals("each writer was given a reference of its own", THREADS * ROUNDS, refs.size());
        assertEquals(THREADS * ROUNDS, end.table("risks").size());
        assertEquals("no increment was lost", THREADS * ROUNDS, end.find("counters", "C").number("count"));
        assertEquals(THREADS * ROUNDS, end.table("risks").highestNumber());
        Set<String> titles = new HashSet<>();
        end.table("risks").forEach(record -> titles.add(record.text("title")));
        assertEquals("every title arrived once", THREADS * ROUNDS, titles.size());
        Verification proof = Verification.of(store, space);
        assertTrue(proof.toString(), proof.intact());
        assertEquals(1 + 2 * THREADS * ROUNDS, proof.rows());
    }

    @Test
    public void whatOneNodeWroteTheOtherSeesAtOnce() {
        JournalStore first = node();
        JournalStore second = node();
        Ledger writer = new Ledger(first, new Snapshots(first, Clock.systemUTC(), 100), new Alone(), Clock.systemUTC());
        Snapshots reader = new Snapshots(second, Clock.systemUTC(), 100);
        assertEquals(0, reader.current(space).size());
        for (int i = 1; i <= 3; i++) {
            writer.commit(space, Actor.APP, "", snapshot ->
                List.of(Change.create("risks", "R-", Fields.of(Map.of("title", "Fire")))));
            assertEquals(i, reader.current(space).size());
        }
    }
}
