package org.wardbook.isms.core.snapshot;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.record.Record;

/** The immutable state of all registers of one space after the row with {@link #sequence()}. */
public final class Snapshot {

    private final String space;
    private final long sequence;
    private final Instant at;
    private final String hash;
    private final Map<String, Table> tables;
    private final Map<Object, Object> memos = new ConcurrentHashMap<>();
    private final Map<Plan, Index> own = Table.fewIndexes();

    Snapshot(String space, long sequence, Instant at, String hash, Map<String, Table> tables) {
        this.space = space;
        this.sequence = sequence;
        this.at = at;
        this.hash = hash;
        this.tables = tables;
    }

    static Snapshot empty(String space) {
        return new Snapshot(space, 0, Instant.EPOCH, Entry.GENESIS, Map.of());
    }

    public String space() {
        return space;
    }

    /** Number of the last row in it; 0 for a space without rows. */
    public long sequence() {
        return sequence;
    }

    /** When the last row was written. */
    public Instant at() {
        return at;
    }

    /** Hash of the last row. */
    public String hash() {
        return hash;
    }

    /** Names of the registers that hold or held a record, sorted. */
    public List<String> registers() {
        return List.copyOf(new TreeMap<>(tables).keySet());
    }

    public Table table(String register) {
        return tables.getOrDefault(register, Table.EMPTY);
    }

    /** The record, or null. */
    public Record find(String register, String ref) {
        return table(register).find(ref);
    }

    /** The last version number of the reference, deleted or not; 0 if it was never given. */
    public int version(String register, String ref) {
        return table(register).version(ref);
    }

    /** The index of the plan over one register: carried along from snapshot to snapshot where the plan allows it. */
    public Index index(String register, Plan plan) {
        if (!plan.across()) {
            return table(register).index(plan);
        }
        Index index = own.get(plan);
        if (index == null) {
            index = Index.build(plan, table(register).all());
            own.put(plan, index);
        }
        return index;
    }

    public long size() {
        return tables.values().stream().mapToLong(Table::size).sum();
    }

    /**
     * A value that follows from this snapshot alone, computed once. The key must name the computation and everything
     * it depends on besides the snapshot.
     */
    @SuppressWarnings("unchecked")
    public <T> T memo(Object key, Supplier<T> computation) {
        Object value = memos.get(key);
        if (value == null) {
            value = computation.get();
            memos.put(key, value);
        }
        return (T) value;
    }

    /** This snapshot after further rows, in order. */
    Snapshot after(List<Entry> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        Map<String, Table> next = new HashMap<>(tables);
        for (Entry entry : entries) {
            Table table = next.getOrDefault(entry.register(), Table.EMPTY);
            Record before = table.find(entry.ref());
            next.put(entry.register(), table.changed(Loader.record(entry, before), entry.deletion()));
        }
        Entry last = entries.get(entries.size() - 1);
        return new Snapshot(space, last.sequence(), last.at(), last.hash(), Collections.unmodifiableMap(next));
    }
}
