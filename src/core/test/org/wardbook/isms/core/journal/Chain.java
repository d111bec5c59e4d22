package org.wardbook.isms.core.journal;

import java.time.Instant;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;

/** Builds rows that fit one after the other, for tests. */
public final class Chain {

    private final String space;
    private long sequence;
    private Instant at = Instant.parse("2026-03-01T08:00:00.123Z");
    private String hash = Entry.GENESIS;

    public Chain(String space) {
        this.space = space;
    }

    public String space() {
        return space;
    }

    /** The next row, a second after the one before; {@code state} null deletes. */
    public Entry next(String register, String ref, int version, Map<String, ?> state) {
        return next(register, ref, version, "ines", "because", state == null ? null : Fields.of(state));
    }

    public Entry next(String register, String ref, int version, String by, String why, Fields state) {
        Entry entry = Entry.seal(space, ++sequence, register, ref, version, at, by, why, state, hash);
        hash = entry.hash();
        at = at.plusSeconds(1);
        return entry;
    }

    /** A new risk with this title. */
    public Entry risk(int number, String title) {
        return next("risks", "R-" + number, 1, Map.of("title", title));
    }
}
