package org.wardbook.isms.core.method;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
            requireLevels(snapshot, FieldType.LIKELIHOOD, next.likelihood().size(), "likelihood");
            requireLevels(snapshot, FieldType.IMPACT, next.impact().size(), "impact");
            return List.of(Change.update(before, Fields.of(MethodFields.write(next))));
        }).records().get(0);
    }

    private void requireLevels(Snapshot snapshot, FieldType type, int levels, String scale) {
        int beyond = beyond(snapshot, type, levels);
        if (beyond > 0) {
            throw Refusal.of(Refusal.Kind.RULE, "error.method.used." + scale, beyond, levels);
        }
    }

    private int beyond(Snapshot snapshot, FieldType type, int levels) {
        AtomicInteger records = new AtomicInteger();
        for (Register register : registers.all()) {
            List<Field> fields = register.fields().stream()
                .filter(field -> field.type() == type && !field.calculated()).toList();
            snapshot.table(register.name()).forEach(record -> {
                if (fields.stream().anyMatch(field -> record.number(field.name()) > levels)) {
                    records.incrementAndGet();
                }
            });
        }
        return records.get();
    }
}
