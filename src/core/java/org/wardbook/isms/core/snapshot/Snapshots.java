package org.wardbook.isms.core.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;

/**
 * The snapshots one node holds. {@link #current} asks the journal each time for its last known row and the newer ones
 * (one indexed statement, normally one row), so that a node is never behind the others and needs no messages from them;
 * and if the last known row is not there any more, since the transaction around it was undone or a backup was put back,
 * the space is read anew. Memory is bounded by the number of records held; whole spaces are let go, the longest unused
 * first.
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
            return hold(space, load(space, Instant.MAX));
        }
        int overlap = known.sequence() > 0 ? 1 : 0;
        List<Entry> rows = store.after(space, known.sequence() - overlap, PAGE);
        if (overlap == 1 && (rows.isEmpty() || !rows.get(0).hash().equals(known.hash()))) {
            letGo(space, known);
            return hold(space, load(space, Instant.MAX));
        }
        Snapshot next = known.after(rows.subList(overlap, rows.size()));
        while (rows.size() == PAGE) {
            rows = store.after(space, next.sequence(), PAGE);
            next = next.after(rows);
        }
        return next == known ? known : hold(space, next);
    }

    /**
     * The space as it was at an instant; an instant that is not over yet gives the current state. Time never runs
     * backwards in a chain: once it has a later row, no row can still be added to the past.
     */
    public Snapshot asOf(String space, Instant instant) {
        Past past = new Past(space, instant);
        Snapshot known = held(past);
        if (known != null) {
            return known;
        }
        Snapshot current = current(space);
        boolean over = instant.isBefore(clock.instant()) && instant.isBefore(current.at());
        return over ? hold(past, load(space, instant)) : current;
    }

    private Snapshot load(String space, Instant until) {
        return Loader.load(store, space, until);
    }

    private synchronized void letGo(Object key, Snapshot wrong) {
        held.remove(key, wrong);
    }

    private synchronized Snapshot held(Object key) {
        return held.get(key);
    }

    /** What was read is answered, even where another thread holds more by now: that may be undone yet. */
    private synchronized Snapshot hold(Object key, Snapshot snapshot) {
        Snapshot known = held.get(key);
        if (known != null && known.sequence() > snapshot.sequence()) {
            return snapshot;
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
