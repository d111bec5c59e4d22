package org.wardbook.isms.core.snapshot;

import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;

/**
 * What a command wants to be so: the new state of one record, or its deletion ({@code state} null). {@code expected} is
 * the version the author saw; 0 for a new record. A reference that ends in a dash is completed with the next number.
 */
public record Change(String register, String ref, int expected, Fields state) {

    /** A new record; {@code ref} is its whole reference, or its prefix with a dash at the end ({@code R-}). */
    public static Change create(String register, String ref, Fields state) {
        return new Change(register, ref, 0, state);
    }

    public static Change update(Record before, Fields state) {
        return new Change(before.register(), before.ref(), before.version(), state);
    }

    public static Change delete(Record before) {
        return new Change(before.register(), before.ref(), before.version(), null);
    }

    boolean numbered() {
        return ref.endsWith("-");
    }
}
