package org.wardbook.isms.core.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;

/** The current records of one register in one snapshot, in natural order of their references, with sorted indexes. */
public final class Table {

    private static final int MOST_INDEXES = 16;
    private static final Comparator<Record> BY_REF = Comparator.comparing(Record::ref, Refs.NATURAL);
    static final Table EMPTY = new Table(SortedTree.empty(BY_REF), SortedTree.empty(BY_REF), 0, Map.of());

    private final SortedTree<Record> records;
    private final SortedTree<Record> deleted;
    private final int highestNumber;
    private final Map<Plan, Index> indexes = fewIndexes();

    private Table(SortedTree<Record> records, SortedTree<Record> deleted, int highestNumber, Map<Plan, Index> indexes) {
        this.records = records;
        this.deleted = deleted;
        this.highestNumber = highestNumber;
        this.indexes.putAll(indexes);
    }

    /** Keeps the indexes that were used last. */
    static Map<Plan, Index> fewIndexes() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Plan, Index> eldest) {
                return size() > MOST_INDEXES;
            }
        });
    }

    /** A table of the newest version of every record; deletions are given with empty fields in {@code deleted}. */
    static Table of(List<Record> records, List<Record> deleted) {
        int highest = 0;
        for (Record record : records) {
            highest = Math.max(highest, trailingNumber(record.ref()));
        }
        for (Record record : deleted) {
            highest = Math.max(highest, trailingNumber(record.ref()));
        }
        List<Record> sorted = new ArrayList<>(records);
        sorted.sort(BY_REF);
        List<Record> gone = new ArrayList<>(deleted);
        gone.sort(BY_REF);
        return new Table(SortedTree.ofSorted(BY_REF, sorted), SortedTree.ofSorted(BY_REF, gone), highest, Map.of());
    }

    Table changed(Record after, boolean deletion) {
        Record before = records.find(after);
        Map<Plan, Index> next = new LinkedHashMap<>();
        synchronized (indexes) {
            indexes.forEach((plan, index) -> {
                Index changed = index.changed(before, deletion ? null : after);
                if (changed != null) {
                    next.put(plan, changed);
                }
            });
        }
        int highest = Math.max(highestNumber, trailingNumber(after.ref()));
        return deletion ? new Table(records.without(after), deleted.with(after), highest, next)
            : new Table(records.with(after), deleted.without(after), highest, next);
    }

    /** The record, or null. */
    public Record find(String ref) {
        return records.find(probe(ref));
    }

    /** The last version number of the reference, deleted or not; 0 if it was never given. */
    int version(String ref) {
        Record record = find(ref);
        Record gone = record == null ? deleted.find(probe(ref)) : null;
        return record != null ? record.version() : gone != null ? gone.version() : 0;
    }

    public int size() {
        return records.size();
    }

    /** The highest number at the end of any reference ever given, for the next one. */
    public int highestNumber() {
        return highestNumber;
    }

    public void forEach(Consumer<Record> each) {
        records.slice(0, records.size(), each);
    }

    public List<Record> all() {
        List<Record> all = new ArrayList<>(size());
        forEach(all::add);
        return all;
    }

    /**
     * The index of the plan: made once, then carried along from snapshot to snapshot while it is in use. For plans
     * across records ask {@link Snapshot#index}.
     */
    public Index index(Plan plan) {
        Index index = indexes.get(plan);
        if (index == null) {
            index = Index.build(plan, all());
            indexes.put(plan, index);
        }
        return index;
    }

    private static Record probe(String ref) {
        return new Record("", ref, 0, Fields.EMPTY, null, "", null, "");
    }

    /** The number after the last dash; 0 where there is none. */
    static int trailingNumber(String ref) {
        int dash = ref.lastIndexOf('-');
        if (dash < 0 || ref.length() - dash > 10) {
            return 0;
        }
        int number = 0;
        for (int i = dash + 1; i < ref.length(); i++) {
            char c = ref.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
