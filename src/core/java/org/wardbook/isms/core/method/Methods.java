package org.wardbook.isms.core.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
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
        return replace(actor, space, expected, fields, Map.of(), why);
    }

    /** What another method would mean for the records. */
    public Migration migration(Snapshot snapshot, Method next, Map<String, Map<Integer, Integer>> mapping) {
        return new Migration(snapshot, registers, next, mapping);
    }

    /** Likewise, moving the records' levels as the mapping says, in the same commit and with the same reason. */
    public Record replace(Actor actor, String space, int expected, Map<String, ?> fields,
                          Map<String, Map<Integer, Integer>> mapping, String why) {
        actor.requireAdminister(space);
        Method next = MethodFields.read(Fields.of(fields), expected + 1);
        return ledger.commit(space, actor, why, snapshot -> {
            Record before = Spaces.methodRecord(snapshot);
            if (before.version() != expected) {
                throw Refusal.of(Refusal.Kind.STALE, "error.stale", "method", before.version(), expected);
            }
            List<Change> changes = new ArrayList<>();
            changes.add(Change.update(before, Fields.of(MethodFields.write(next))));
            changes.addAll(migration(snapshot, next, mapping).changes());
            return changes;
        }).records().get(0);
    }
}
