package org.wardbook.isms.confluence.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.After;
import org.junit.Test;
import org.wardbook.isms.core.record.Refusal;

public class ClusterSpaceLockTest {

    private static class OneLock extends ReentrantLock implements ClusterLock {
    }

    private final Map<String, OneLock> locks = new ConcurrentHashMap<>();
    private final ClusterSpaceLock lock =
        new ClusterSpaceLock(name -> locks.computeIfAbsent(name, n -> new OneLock()), Duration.ZERO);
    private final ExecutorService otherNode = Executors.newSingleThreadExecutor();

    @After
    public void stopOtherNode() {
        otherNode.shutdownNow();
    }

    private OneLock ofSpace(String space) {
        return locks.computeIfAbsent(ClusterSpaceLock.name(space), n -> new OneLock());
    }

    private Refusal refusedElsewhere(String space) {
        ExecutionException failure = assertThrows(ExecutionException.class, () ->
            otherNode.submit(() -> lock.locked(space, () -> "done")).get());
        return (Refusal) failure.getCause();
    }

    @Test
    public void theWorkIsDoneUnderTheLockAndItsResultAnswered() {
        assertEquals("done", lock.locked("ISMS", () -> ofSpace("ISMS").isHeldByCurrentThread() ? "done" : "unlocked"));
        assertFalse(ofSpace("ISMS").isLocked());
    }

    @Test
    public void theLockIsReleasedWhenTheWorkIsRefused() {
        assertThrows(Refusal.class, () -> lock.locked("ISMS", () -> {
            throw Refusal.of(Refusal.Kind.STALE, "error.stale");
        }));
        assertFalse(ofSpace("ISMS").isLocked());
    }

    @Test
    public void whoWaitsTooLongIsToldThatSomebodyElseIsWriting() {
        Refusal refusal = lock.locked("ISMS", () -> refusedElsewhere("ISMS"));
        assertEquals(Refusal.Kind.RULE, refusal.kind());
        assertEquals("error.space.busy", refusal.reason().key());
    }

    @Test
    public void anotherSpaceIsNotKeptWaiting() throws Exception {
        String done = lock.locked("ISMS", () -> {
            try {
                return otherNode.submit(() -> lock.locked("OTHER", () -> "done")).get();
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertEquals("done", done);
    }

    @Test
    public void aThreadThatIsStoppedWhileItWaitsWritesNothingAndStaysStopped() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(Refusal.class, () -> lock.locked("ISMS", () -> "done"));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    public void aLockThatTheClusterLostDoesNotUndoTheAnswer() {
        locks.put(ClusterSpaceLock.name("ISMS"), new OneLock() {
            @Override
            public void unlock() {
                throw new IllegalMonitorStateException("not owner any more");
            }
        });
        assertEquals("done", lock.locked("ISMS", () -> "done"));
    }

    @Test
    public void theNameOfALockIsShortEvenForTheLongestSpaceKey() {
        String longest = "~" + "a".repeat(254);
        assertTrue(ClusterSpaceLock.name(longest).length() <= 126);
        assertNotEquals(ClusterSpaceLock.name(longest), ClusterSpaceLock.name("~" + "a".repeat(253) + "b"));
    }
}
