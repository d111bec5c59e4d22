package org.wardbook.isms.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Snapshot;

/** What somebody who left still owns: how many records of each register. */
public record HandOver(String person, Map<String, Integer> records) {

    /** @param gone whether the user of a key is no user any more */
    public static List<HandOver> of(Snapshot snapshot, Registers registers, Predicate<String> gone) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Register register : registers.all()) {
            if (register.field("owner") != null) {
                snapshot.table(register.name()).forEach(record -> {
                    String owner = record.text("owner");
                    if (!owner.isEmpty()) {
                        counts.computeIfAbsent(owner, person -> new LinkedHashMap<>())
                            .merge(register.name(), 1, Integer::sum);
                    }
                });
            }
        }
        List<HandOver> left = new ArrayList<>();
        counts.forEach((person, records) -> {
            if (gone.test(person)) {
                left.add(new HandOver(person, records));
            }
        });
        return left;
    }

    public int total() {
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }
}
