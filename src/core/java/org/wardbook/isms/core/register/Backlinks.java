package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Which records of a register name a given one in some of their fields; made once per snapshot. */
public final class Backlinks {

    private record Key(String register, List<String> fields) {
    }

    private Backlinks() {
    }

    /** The records in the order of their register, each once. @param fields those that hold lists of references */
    public static List<Record> to(String ref, Snapshot snapshot, String register, String... fields) {
        Key key = new Key(register, List.of(fields));
        Map<String, List<Record>> all = snapshot.memo(key, () -> gathered(snapshot, key));
        return all.getOrDefault(ref, List.of());
    }

    /** Their references; null where there are none, as a calculated field answers it. */
    public static List<String> refs(List<Record> records) {
        return records.isEmpty() ? null : records.stream().map(Record::ref).toList();
    }

    private static Map<String, List<Record>> gathered(Snapshot snapshot, Key key) {
        Map<String, List<Record>> byRef = new HashMap<>();
        snapshot.table(key.register()).forEach(record -> {
            Set<String> named = new LinkedHashSet<>();
            key.fields().forEach(field -> named.addAll(record.fields().texts(field)));
            named.forEach(ref -> byRef.computeIfAbsent(ref, r -> new ArrayList<>()).add(record));
        });
        return byRef;
    }
}
