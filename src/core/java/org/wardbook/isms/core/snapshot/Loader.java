package org.wardbook.isms.core.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.record.Record;

/** Reads many rows at once into a snapshot: only the newest version of each record is turned into a state. */
final class Loader {

    private static final int PAGE = 2_000;

    private record Creation(Instant at, String by) {
    }

    private final Map<String, Map<String, Entry>> newest = new HashMap<>();
    private final Map<String, Map<String, Creation>> creations = new HashMap<>();
    private Entry last;

    /** The space's state after its last row not later than {@code until}. */
    static Snapshot load(JournalStore store, String space, Instant until) {
        Loader loader = new Loader();
        long end = store.last(space).map(Entry::sequence).orElse(0L);
        for (long from = 0; from < end; from += PAGE) {
            for (Entry entry : store.after(space, from, PAGE)) {
                if (entry.at().isAfter(until)) {
                    return loader.snapshot(space);
                }
                loader.take(entry);
            }
        }
        return loader.snapshot(space);
    }

    private void take(Entry entry) {
        newest.computeIfAbsent(entry.register(), r -> new HashMap<>()).put(entry.ref(), entry);
        Map<String, Creation> created = creations.computeIfAbsent(entry.register(), r -> new HashMap<>());
        if (entry.deletion()) {
            created.remove(entry.ref());
        } else {
            created.putIfAbsent(entry.ref(), new Creation(entry.at(), entry.by()));
        }
        last = entry;
    }

    private Snapshot snapshot(String space) {
        if (last == null) {
            return Snapshot.empty(space);
        }
        Map<String, Table> tables = new HashMap<>();
        newest.forEach((register, entries) -> {
            List<Record> records = new ArrayList<>(entries.size());
            List<Record> deleted = new ArrayList<>();
            for (Entry entry : entries.values()) {
                Creation creation = creations.get(register).get(entry.ref());
                (entry.deletion() ? deleted : records).add(record(entry,
                    creation == null ? entry.at() : creation.at, creation == null ? entry.by() : creation.by));
            }
            tables.put(register, Table.of(records, deleted));
        });
        return new Snapshot(space, last.sequence(), last.at(), last.hash(), Map.copyOf(tables));
    }

    static Record record(Entry entry, Record before) {
        return before == null ? record(entry, entry.at(), entry.by())
            : record(entry, before.createdAt(), before.createdBy());
    }

    private static Record record(Entry entry, Instant createdAt, String createdBy) {
        return new Record(entry.register(), entry.ref(), entry.version(), entry.fields(), createdAt, createdBy,
            entry.at(), entry.by());
    }
}
