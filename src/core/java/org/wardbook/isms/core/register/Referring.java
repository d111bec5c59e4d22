package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Finds the records that refer to another one. */
record Referring(Registers registers, Snapshot snapshot) {

    /** References of all records with a field that leads to the given one. */
    List<String> to(Register target, String ref) {
        List<String> found = new ArrayList<>();
        for (Register register : registers.all()) {
            List<Field> fields = register.fields().stream().filter(field ->
                !field.calculated() && (field.target().equals(target.name()) || field.target().equals(Field.ANY)))
                .toList();
            if (!fields.isEmpty()) {
                snapshot.table(register.name()).forEach(record -> {
                    if (fields.stream().anyMatch(field -> refers(record, field, ref))) {
                        found.add(record.ref());
                    }
                });
            }
        }
        return found;
    }

    private static boolean refers(Record record, Field field, String ref) {
        Object value = record.get(field.name());
        return value instanceof List<?> list ? list.contains(ref) : ref.equals(value);
    }
}
