package org.wardbook.isms.core.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;

/** The records of one table that match a plan, in its order; ties are in the natural order of references. */
public final class Index {

    private record Row(Record record, Comparable<?>[] keys) {
    }

    private final Plan plan;
    private final SortedTree<Row> rows;
    private final Map<Object, Object> memos = new ConcurrentHashMap<>();

    private Index(Plan plan, SortedTree<Row> rows) {
        this.plan = plan;
        this.rows = rows;
    }

    static Index build(Plan plan, Iterable<Record> records) {
        List<Row> rows = new ArrayList<>();
        for (Record record : records) {
            if (plan.matches(record)) {
                rows.add(new Row(record, plan.keys(record)));
            }
        }
        Comparator<Row> order = order(plan);
        rows.sort(order);
        return new Index(plan, SortedTree.ofSorted(order, rows));
    }

    /**
     * The index after one record changed; either side may be null (created, deleted). Null if the record is not where
     * its keys say, since they follow from more than the record (a person's name, for one): then it must be made anew.
     */
    Index changed(Record before, Record after) {
        SortedTree<Row> next = rows;
        if (before != null && plan.matches(before)) {
            next = next.without(new Row(before, plan.keys(before)));
            if (next.size() == rows.size()) {
                return null;
            }
        }
        if (after != null && plan.matches(after)) {
            next = next.with(new Row(after, plan.keys(after)));
        }
        return next == rows ? this : new Index(plan, next);
    }

    public int size() {
        return rows.size();
    }

    /** Calls for the records at positions {@code from} (from 0) to {@code to} (exclusive). */
    public void slice(int from, int to, Consumer<Record> each) {
        rows.slice(from, to, row -> each.accept(row.record));
    }

    /** The records at positions {@code from} (from 0) to {@code to} (exclusive). */
    public List<Record> slice(int from, int to) {
        List<Record> page = new ArrayList<>(Math.max(0, Math.min(to, size()) - from));
        slice(from, to, page::add);
        return page;
    }

    /**
     * A value that follows from these records alone, computed once and kept as long as the index. The key must name the
     * computation and everything it depends on besides the records.
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

    private static Comparator<Row> order(Plan plan) {
        return (a, b) -> {
            for (int i = 0; i < a.keys.length; i++) {
                int side = compare(a.keys[i], b.keys[i], plan.descending(i));
                if (side != 0) {
                    return side;
                }
            }
            return Refs.NATURAL.compare(a.record.ref(), b.record.ref());
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Comparable a, Comparable b, boolean descending) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        return descending ? b.compareTo(a) : a.compareTo(b);
    }
}
