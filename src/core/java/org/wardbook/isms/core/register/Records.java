package org.wardbook.isms.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.snapshot.Snapshots;
import org.wardbook.isms.core.space.Spaces;

/**
 * Reading and writing the records of any register. Every call takes the actor and refuses what that actor may not:
 * seeing asks for the right to see the space, writing for the right to add pages to it.
 */
public final class Records {

    private final Snapshots snapshots;
    private final Ledger ledger;
    private final Registers registers;
    private final People people;

    public Records(Snapshots snapshots, Ledger ledger, Registers registers, People people) {
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.registers = registers;
        this.people = people;
    }

    public Registers registers() {
        return registers;
    }

    /**
     * The space as the actor may see it.
     *
     * @param asOf an instant, or null for now
     * @throws Refusal NOT_FOUND where the actor does not see the space, or it is (or was then) no ISMS space
     */
    public Snapshot snapshot(Actor actor, String space, Instant asOf) {
        actor.requireView(space);
        return Spaces.requireEnabled(asOf == null ? snapshots.current(space) : snapshots.asOf(space, asOf));
    }

    public Reading reading(Snapshot snapshot, LocalDate today) {
        return new Reading(Spaces.method(snapshot), today, people);
    }

    /** @throws Refusal NOT_FOUND */
    public static Record find(Snapshot snapshot, Register register, String ref) {
        Record record = snapshot.find(register.name(), ref);
        if (record == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.ref.unknown", ref, register.name());
        }
        return record;
    }

    /** The new record, with the next number as its reference. */
    public Record create(Actor actor, String space, Register register, Map<String, ?> fields, String why,
                         LocalDate today) {
        if (register.isFixed()) {
            throw Refusal.of(Refusal.Kind.RULE, "error.register.fixed", register.name());
        }
        return write(actor, space, why, snapshot -> Change.create(register.name(), register.prefix(),
            Input.read(register, Fields.EMPTY, fields, snapshot, reading(snapshot, today))));
    }

    /** The record with the given fields laid over it. @param expected the version the author saw */
    public Record change(Actor actor, String space, Register register, String ref, int expected,
                         Map<String, ?> fields, String why, LocalDate today) {
        return write(actor, space, why, snapshot -> {
            Record before = newest(snapshot, register, ref, expected);
            return Change.update(before, Input.read(register, before.fields(), fields, snapshot,
                reading(snapshot, today)));
        });
    }

    /** The record with exactly the given fields. @param expected the version the author saw */
    public Record replace(Actor actor, String space, Register register, String ref, int expected,
                          Map<String, ?> fields, String why, LocalDate today) {
        Map<String, Object> all = new LinkedHashMap<>();
        register.fields().stream().filter(field -> !field.calculated()).forEach(field -> all.put(field.name(), null));
        all.putAll(fields);
        return change(actor, space, register, ref, expected, all, why, today);
    }

    /** @throws Refusal RULE where other records refer to it */
    public void delete(Actor actor, String space, Register register, String ref, int expected, String why) {
        if (register.isFixed()) {
            throw Refusal.of(Refusal.Kind.RULE, "error.register.fixed", register.name());
        }
        write(actor, space, why, snapshot -> {
            Record before = newest(snapshot, register, ref, expected);
            List<String> referring = new Referring(registers, snapshot).to(register, ref);
            if (!referring.isEmpty()) {
                throw Refusal.of(Refusal.Kind.RULE, "error.ref.used", ref, referring.size(),
                    String.join(", ", referring.subList(0, Math.min(10, referring.size()))));
            }
            return Change.delete(before);
        });
    }

    private static Record newest(Snapshot snapshot, Register register, String ref, int expected) {
        Record record = find(snapshot, register, ref);
        if (record.version() != expected) {
            throw Refusal.of(Refusal.Kind.STALE, "error.stale", ref, record.version(), expected);
        }
        return record;
    }

    private Record write(Actor actor, String space, String why, Function<Snapshot, Change> command) {
        actor.requireEdit(space);
        return ledger.commit(space, actor, why, snapshot ->
            List.of(command.apply(Spaces.requireEnabled(snapshot)))).records().get(0);
    }
}
