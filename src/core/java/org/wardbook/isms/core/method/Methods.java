package org.wardbook.isms.core.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/** Changing a space's method. */
public final class Methods {

    private final Ledger ledger;
    private final Registers registers;

    public Methods(Ledger ledger, Registers registers) {
        this.ledger = ledger;
        this.registers = registers;
    }

    /**
     * Puts a method in force.
     *
     * @param expected the version the author saw
     * @throws Refusal INVALID where it does not hold together; RULE where records stand on levels it no longer has
     */
    public Record replace(Actor actor, String space, int expected, Map<String, ?> fields, String why) {
        actor.requireAdminister(space);
        Method next = MethodFields.read(Fields.of(fields), expected + 1);
        return ledger.commit(space, actor, why, snapshot -> {
            Record before = Spaces.methodRecord(snapshot);
            if (before.version() != expected) {
                throw Refusal.of(Refusal.Kind.STALE, "error.stale", "method", before.version(), expected);
            }
            requireLevels(snapshot, FieldType.LIKELIHOOD, next.likelihood().size(), "error.method.used.likelihood");
            requireLevels(snapshot, FieldType.IMPACT, next.impact().size(), "error.method.used.impact");
            return List.of(Change.update(before, Fields.of(MethodFields.write(next))));
        }).records().get(0);
    }

    private void requireLevels(Snapshot snapshot, FieldType type, int levels, String reason) {
        int beyond = beyond(snapshot, type, levels).size();
        if (beyond > 0) {
            throw Refusal.of(Refusal.Kind.RULE, reason, beyond, levels);
        }
    }

    /** References of the records that stand on a level above the given number of levels. */
    public List<String> beyond(Snapshot snapshot, FieldType type, int levels) {
        List<String> beyond = new ArrayList<>();
        for (Register register : registers.all()) {
            List<Field> fields = register.fields().stream()
                .filter(field -> field.type() == type && !field.calculated()).toList();
            if (!fields.isEmpty()) {
                snapshot.table(register.name()).forEach(record -> {
                    if (fields.stream().anyMatch(field -> record.number(field.name()) > levels)) {
                        beyond.add(record.ref());
                    }
                });
            }
        }
        return beyond;
    }
}
