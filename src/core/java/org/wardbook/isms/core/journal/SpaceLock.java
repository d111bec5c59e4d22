package org.wardbook.isms.core.journal;

import java.util.function.Supplier;

/**
 * Runs work while no other node of the cluster appends to the space. It only keeps collisions rare: correctness rests
 * on the unique columns of the {@link JournalStore}.
 */
public interface SpaceLock {

    <T> T locked(String space, Supplier<T> work);
}
