package org.wardbook.isms.core.starter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/**
 * Takes the demo company out of a space: its records go, whoever changed them since, and the controls of Annex A read
 * as in the starter content again. What people added stays; where it refers to the demo they have to decide first,
 * except for records that only steps write, such as an acceptance of a demo risk: those go with what they are about.
 *
 * @param all the registers with the fields that the space defined
 */
record DemoRemoval(Registers all, Snapshot snapshot, Map<String, Fields> controls) {

    private static final int NAMED = 10;

    /** @throws Refusal RULE naming the records that refer to the demo */
    List<Change> changes() {
        Map<String, Record> going = demo();
        Set<String> referring = new LinkedHashSet<>();
        for (Register register : all.all()) {
            for (Record record : snapshot.table(register.name()).all()) {
                boolean reset = controls.containsKey(record.ref());
                if (!reset && !going.containsKey(record.ref()) && refers(register, record, going.keySet())) {
                    if (register.isKept()) {
                        going.put(record.ref(), record);
                    } else {
                        referring.add(record.ref());
                    }
                }
            }
        }
        if (!referring.isEmpty()) {
            throw Refusal.of(Refusal.Kind.RULE, "error.demo.referred", referring.size(),
                String.join(", ", referring.stream().limit(NAMED).toList()));
        }
        return changes(going);
    }

    private List<Change> changes(Map<String, Record> going) {
        List<Change> changes = new ArrayList<>();
        changes.add(Spaces.withoutDemo(snapshot, DemoCompany.profile(Spaces.language(snapshot))));
        controls.forEach((ref, state) -> {
            Record control = snapshot.find(Controls.NAME, ref);
            if (control != null) {
                changes.add(Change.update(control, state));
            }
        });
        List<Record> last = new ArrayList<>(going.values());
        Collections.reverse(last);
        last.forEach(record -> changes.add(Change.delete(record)));
        return changes;
    }

    private Map<String, Record> demo() {
        Map<String, Integer> numbers = Spaces.demoRecords(snapshot);
        Map<String, Record> demo = new LinkedHashMap<>();
        numbers.keySet().forEach(name -> {
            Register register = all.named(name);
            snapshot.table(name).forEach(record -> {
                if (DemoCompany.owns(register, record.ref(), numbers)) {
                    demo.put(record.ref(), record);
                }
            });
        });
        return demo;
    }

    private static boolean refers(Register register, Record record, Set<String> refs) {
        for (Field field : register.fields()) {
            boolean reference = field.type() == FieldType.REFERENCE || field.type() == FieldType.REFERENCES;
            if (reference && !field.calculated()) {
                Object value = record.get(field.name());
                if (value instanceof List<?> list ? list.stream().anyMatch(refs::contains) : refs.contains(value)) {
                    return true;
                }
            }
        }
        return false;
    }
}
