package org.wardbook.isms.core.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;

/**
 * The snapshots one node holds. {@link #current} asks the journal for newer rows each time (one indexed statement,
 * normally empty), so that a node is never behind the others and needs no messages from them. Memory is bounded by the
 * number of records held; whole spaces are let go, the longest unused first.
 */
public final class Snapshots {

    private static final int PAGE = 1_000;

    private record Past(String space, Instant at) {
    }

    private final JournalStore store;
    private final Clock clock;
    private final long mostRecords;
    private final Map<Object, Snapshot> held = new LinkedHashMap<>(16, 0.75f, true);

    /** @param mostRecords how many records all held snapshots may have together; the newest one is held regardless */
    public Snapshots(JournalStore store, Clock clock, long mostRecords) {
        this.store = store;
        this.clock = clock;
        this.mostRecords = mostRecords;
    }

    /** The space as it is now. */
    public Snapshot current(String space) {
        Snapshot known = held(space);
        if (known == null) {
            return hold(space, Loader.load(store, space, Instant.MAX));
        }
        List<Entry> newer = store.after(space, known.sequence(), PAGE);
        if (newer.isEmpty()) {
            return known;
        }
        if (newer.size() == PAGE) {
            return hold(space, Loader.load(store, space, Instant.MAX));
        }
        return hold(space, known.after(newer));
    }

    /** The space as it was at an instant; an instant that is not over yet gives the current state. */
    public Snapshot asOf(String space, Instant instant) {
        if (!instant.isBefore(clock.instant())) {
            return current(space);
        }
        Past past = new Past(space, instant);
        Snapshot known = held(past);
        return known != null ? known : hold(past, Loader.load(store, space, instant));
    }

    private synchronized Snapshot held(Object key) {
        return held.get(key);
    }

    private synchronized Snapshot hold(Object key, Snapshot snapshot) {
        Snapshot known = held.get(key);
        if (known != null && known.sequence() > snapshot.sequence()) {
            return known;
        }
        held.put(key, snapshot);
        long records = held.values().stream().mapToLong(Snapshots::weight).sum();
        var eldest = held.entrySet().iterator();
        while (records > mostRecords && held.size() > 1) {
            records -= weight(eldest.next().getValue());
            eldest.remove();
        }
        return snapshot;
    }

    private static long weight(Snapshot snapshot) {
        return snapshot.size() + 100;
    }

    /** How many records the held snapshots have together. */
    public synchronized long recordsHeld() {
        return held.values().stream().mapToLong(Snapshot::size).sum();
    }
}
