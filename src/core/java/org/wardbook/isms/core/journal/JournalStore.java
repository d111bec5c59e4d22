package org.wardbook.isms.core.journal;

import java.util.List;
import java.util.Optional;

/**
 * Where the rows of all journals are kept. An implementation guarantees two things, whatever runs beside it: a sequence
 * number exists once per space, and a version exists once per record. Both come from unique columns, not from locks.
 */
public interface JournalStore {

    /**
     * The rows of the space that have one of the {@code limit} numbers after {@code sequence}, ascending; one database
     * statement. Only in a broken chain are there fewer although more rows follow.
     */
    List<Entry> after(String space, long sequence, int limit);

    /** The row with the highest sequence number. */
    Optional<Entry> last(String space);

    /** Every version of one record, ascending. */
    List<Entry> history(String space, String register, String ref);

    /**
     * Keeps all the rows or none of them.
     *
     * @throws Collision if another row has one of the sequence numbers or versions; nothing was kept then
     */
    void append(List<Entry> entries);

    /** Somebody else appended first: read on and decide again. */
    final class Collision extends RuntimeException {
        public Collision(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
