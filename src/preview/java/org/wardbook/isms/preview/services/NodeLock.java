package org.wardbook.isms.preview.services;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One lock: first the node's own threads exclude one another, then the one that is left asks the other nodes. */
final class NodeLock implements Lock {

    private static final long SHORTEST_PAUSE_MILLIS = 2;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final String name;
    private final ReentrantLock here;
    private final SharedLocks everywhere;

    NodeLock(String name, ReentrantLock here, SharedLocks everywhere) {
        this.name = name;
        this.here = here;
        this.everywhere = everywhere;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        here.lockInterruptibly();
        takeUntil(Long.MAX_VALUE);
    }

    @Override
    public boolean tryLock() {
        if (!here.tryLock()) {
            return false;
        }
        boolean taken = false;
        try {
            taken = here.getHoldCount() > 1 || everywhere.take(name);
        } finally {
            if (!taken) {
                here.unlock();
            }
        }
        return taken;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long patience = unit.toNanos(time);
        long start = System.nanoTime();
        return here.tryLock(time, unit) && takeUntil(patience - (System.nanoTime() - start));
    }

    /** Gives the node's own lock back where the nodes' one is not had in time. */
    private boolean takeUntil(long nanos) throws InterruptedException {
        long start = System.nanoTime();
        long pause = SHORTEST_PAUSE_MILLIS;
        boolean taken = false;
        try {
            taken = here.getHoldCount() > 1 || everywhere.take(name);
            while (!taken && System.nanoTime() - start < nanos) {
                Thread.sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
                taken = everywhere.take(name);
            }
        } finally {
            if (!taken) {
                here.unlock();
            }
        }
        return taken;
    }

    @Override
    public void unlock() {
        if (!here.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("This thread does not hold the lock " + name + ".");
        }
        try {
            if (here.getHoldCount() == 1) {
                everywhere.giveBack(name);
            }
        } finally {
            here.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("The locks of a cluster have no conditions.");
    }
}
