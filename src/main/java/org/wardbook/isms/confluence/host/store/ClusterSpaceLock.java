package org.wardbook.isms.confluence.host.store;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.record.Refusal;

/**
 * One lock of the cluster per space. Whoever waits too long is told that somebody else is writing; nothing was kept
 * then.
 */
@Component
public class ClusterSpaceLock implements SpaceLock {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterSpaceLock.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAME = "org.wardbook.isms.journal.";
    private static final int LONGEST_READABLE = 100;

    private final ClusterLockService locks;
    private final Duration patience;

    @Inject
    public ClusterSpaceLock(@ComponentImport ClusterLockService locks) {
        this(locks, PATIENCE);
    }

    ClusterSpaceLock(ClusterLockService locks, Duration patience) {
        this.locks = locks;
        this.patience = patience;
    }

    /** @throws Refusal RULE if another writer does not finish in time */
    @Override
    public <T> T locked(String space, Supplier<T> work) {
        Lock lock = locks.getLockForName(name(space));
        if (!acquired(lock)) {
            throw Refusal.of(Refusal.Kind.RULE, "error.space.busy", space, patience.toSeconds());
        }
        try {
            return work.get();
        } finally {
            release(lock, space);
        }
    }

    /** A cluster keeps the names of its locks in a bounded column; a personal space's key can be as long as that. */
    static String name(String space) {
        return NAME + (space.length() <= LONGEST_READABLE ? space : RowKeys.ofSpace(space).at(0));
    }

    private boolean acquired(Lock lock) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The work is kept by now: that the cluster lost the lock meanwhile is no reason to tell the author otherwise. */
    private static void release(Lock lock, String space) {
        try {
            lock.unlock();
        } catch (RuntimeException lost) {
            LOG.warn("The lock of space {} was lost before it was released", space, lost);
        }
    }
}
