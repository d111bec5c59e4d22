package org.wardbook.isms.core.snapshot;

import org.wardbook.isms.core.record.Record;

/**
 * Which records of a table belong to a listing and by what they are sorted. Plans are compared with {@code equals}:
 * everything that {@link #matches} and {@link #keys} depend on must be part of it, so that an index made for one reader
 * serves the next one who asks for the same.
 */
public interface Plan {

    boolean matches(Record record);

    /** One key per sort term; each is null (sorted last), or comparable with the keys of other records at its place. */
    Comparable<?>[] keys(Record record);

    /** Whether the sort term at this place is descending. */
    boolean descending(int place);

    /** Whether anything in it follows from more than the record: then an index serves one snapshot alone. */
    default boolean across() {
        return false;
    }
}
