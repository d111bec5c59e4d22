package org.wardbook.isms.preview.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What locks of a cluster of two nodes over one database do. */
public abstract class ClusterLocksContract {

    private static final int ROUNDS = 50;

    final ExecutorService others = Executors.newFixedThreadPool(8);
    ClusterLocks first;
    ClusterLocks second;
    private int counted;

    /** A pool of its own over the same database as the others. */
    abstract DataSource pool();

    @Before
    public void open() {
        first = ClusterLocks.open(pool());
        second = ClusterLocks.open(pool());
    }

    @After
    public void end() {
        others.shutdownNow();
        second.close();
        first.close();
    }

    private <T> T elsewhere(Callable<T> work) throws InterruptedException {
        try {
            return others.submit(work).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Test
    public void oneNodeHasALockAndOtherThreadsAndNodesDoNot() throws InterruptedException {
        Lock lock = first.named("a");
        lock.lock();
        assertFalse(elsewhere(() -> first.named("a").tryLock()));
        assertFalse(elsewhere(() -> second.named("a").tryLock()));
        assertFalse(elsewhere(() -> second.named("a").tryLock(20, TimeUnit.MILLISECONDS)));
        assertTrue(elsewhere(() -> second.named("b").tryLock()));
        lock.unlock();
        assertTrue(elsewhere(() -> second.named("a").tryLock()));
        assertFalse(lock.tryLock());
    }

    @Test
    public void aThreadMayTakeItsLockAgainAndGivesItBackAsOften() throws InterruptedException {
        Lock lock = first.named("a");
        lock.lock();
        assertTrue(first.named("a").tryLock());
        lock.unlock();
        assertFalse(elsewhere(() -> second.named("a").tryLock()));
        lock.unlock();
        assertTrue(elsewhere(() -> second.named("a").tryLock()));
    }

    @Test
    public void nobodyGivesBackWhatAnotherHas() throws InterruptedException {
        first.named("a").lock();
        assertTrue(elsewhere(() -> {
            assertThrows(IllegalMonitorStateException.class, () -> first.named("a").unlock());
            assertThrows(IllegalMonitorStateException.class, () -> second.named("a").unlock());
            return true;
        }));
    }

    @Test
    public void whoWaitsGetsTheLockWhenItIsGivenBack() throws Exception {
        Lock lock = first.named("a");
        lock.lock();
        Future<Boolean> waiting = others.submit(() -> second.named("a").tryLock(1, TimeUnit.MINUTES));
        lock.unlock();
        assertTrue(waiting.get());
    }

    @Test
    public void manyThreadsOnTwoNodesTakeTurns() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            ClusterLocks node = thread % 2 == 0 ? first : second;
            all.add(others.submit(() -> {
                for (int i = 0; i < ROUNDS; i++) {
                    Lock lock = node.named("count");
                    lock.lock();
                    try {
                        int before = counted;
                        Thread.yield();
                        counted = before + 1;
                    } finally {
                        lock.unlock();
                    }
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(8 * ROUNDS, counted);
    }

    @Test
    public void thereAreNoConditions() {
        assertThrows(UnsupportedOperationException.class, () -> first.named("a").newCondition());
    }
}
