package org.wardbook.isms.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
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

    private static final int MOST_AT_ONCE = 500;

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

    /** The registers with the fields that the space defined. */
    public Registers registers(Snapshot snapshot) {
        return registers.in(snapshot);
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
        return new Reading(Spaces.method(snapshot), today, people, snapshot);
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
        requireChangeable(register);
        if (register.isFixed()) {
            throw Refusal.of(Refusal.Kind.RULE, "error.register.fixed", register.name());
        }
        return write(actor, space, register, why, snapshot -> {
            Register own = registers.in(snapshot).named(register.name());
            return Change.create(own.name(), own.newPrefix(),
                Input.read(own, Fields.EMPTY, fields, snapshot, reading(snapshot, today)));
        });
    }

    /** The record with the given fields laid over it. @param expected the version the author saw */
    public Record change(Actor actor, String space, Register register, String ref, int expected,
                         Map<String, ?> fields, String why, LocalDate today) {
        requireChangeable(register);
        return write(actor, space, register, why, snapshot ->
            changed(snapshot, register, ref, expected, fields, today));
    }

    /**
     * The same fields laid over several records: all of them or none.
     *
     * @param expected the version the author saw by reference, up to {@value #MOST_AT_ONCE}
     */
    public List<Record> changeAll(Actor actor, String space, Register register, Map<String, Integer> expected,
                                  Map<String, ?> fields, String why, LocalDate today) {
        requireChangeable(register);
        if (expected.isEmpty() || expected.size() > MOST_AT_ONCE) {
            throw Refusal.invalid("records", "error.bulk.size", MOST_AT_ONCE, expected.size());
        }
        requireRight(actor, space, register);
        return ledger.commit(space, actor, why, snapshot -> {
            Spaces.requireEnabled(snapshot);
            List<Change> changes = new ArrayList<>();
            expected.forEach((ref, version) ->
                changes.add(named(ref, () -> changed(snapshot, register, ref, version, fields, today))));
            return changes;
        }).records();
    }

    /** Says of which record a field does not fit: {@code R-12.owner}. */
    private static Change named(String ref, Supplier<Change> change) {
        try {
            return change.get();
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            Map<String, Message> fields = new LinkedHashMap<>();
            refused.fields().forEach((field, message) -> fields.put(ref + "." + field, message));
            throw Refusal.invalid(fields);
        }
    }

    private Change changed(Snapshot snapshot, Register register, String ref, int expected, Map<String, ?> fields,
                           LocalDate today) {
        Register own = registers.in(snapshot).named(register.name());
        Record before = newest(snapshot, own, ref, expected);
        return Change.update(before, Input.read(own, before.fields(), fields, snapshot, reading(snapshot, today)));
    }

    /** The record with exactly the given fields. @param expected the version the author saw */
    public Record replace(Actor actor, String space, Register register, String ref, int expected,
                          Map<String, ?> fields, String why, LocalDate today) {
        requireChangeable(register);
        return write(actor, space, register, why, snapshot -> {
            Map<String, Object> all = new LinkedHashMap<>();
            registers.in(snapshot).named(register.name()).fields().stream().filter(Field::given)
                .forEach(field -> all.put(field.name(), null));
            all.putAll(fields);
            return changed(snapshot, register, ref, expected, all, today);
        });
    }

    /** @throws Refusal RULE where other records refer to it */
    public void delete(Actor actor, String space, Register register, String ref, int expected, String why) {
        requireChangeable(register);
        if (!register.deletes(ref)) {
            throw Refusal.of(Refusal.Kind.RULE, "error.register.fixed", register.name());
        }
        write(actor, space, register, why, snapshot -> {
            Record before = newest(snapshot, register, ref, expected);
            List<String> referring = new Referring(registers.in(snapshot), snapshot).to(register, ref);
            if (!referring.isEmpty()) {
                throw Refusal.of(Refusal.Kind.RULE, "error.ref.used", ref, referring.size(),
                    String.join(", ", referring.subList(0, Math.min(10, referring.size()))));
            }
            return Change.delete(before);
        });
    }

    /**
     * Takes a rule-bound step.
     *
     * @param expected the version the author saw
     * @param given answers to what the step asks
     * @return the record after it
     * @throws Refusal NOT_FOUND for a step the register does not have; whatever the step refuses
     */
    public Record step(Actor actor, String space, Register register, String ref, int expected, String name,
                       Map<String, ?> given, String why, LocalDate today) {
        actor.requireView(space);
        Step step = register.step(name);
        if (step == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.step.unknown", name, register.name(),
                String.join(", ", register.steps().stream().map(Step::id).toList()));
        }
        return ledger.commit(space, actor, why, snapshot -> {
            Spaces.requireEnabled(snapshot);
            Reading reading = reading(snapshot, today);
            Register asks = Register.named(name, "").with(step.asks().toArray(Field[]::new));
            Fields answers = Input.read(asks, Fields.EMPTY, given, snapshot, reading);
            return step.changes(situation(actor, snapshot, newest(snapshot, register, ref, expected), today), answers);
        }).after().find(register.name(), ref);
    }

    /** What steps of the record decide on. */
    public Situation situation(Actor actor, Snapshot snapshot, Record record, LocalDate today) {
        return new Situation(actor, snapshot, registers.in(snapshot), reading(snapshot, today), record);
    }

    private static Record newest(Snapshot snapshot, Register register, String ref, int expected) {
        Record record = find(snapshot, register, ref);
        if (record.version() != expected) {
            throw Refusal.of(Refusal.Kind.STALE, "error.stale", ref, record.version(), expected);
        }
        return record;
    }

    private static void requireChangeable(Register register) {
        if (register.isKept()) {
            throw Refusal.of(Refusal.Kind.RULE, "error.register.kept", register.name());
        }
    }

    /** @throws Refusal FORBIDDEN where the actor may not write records of the register */
    public static void requireRight(Actor actor, String space, Register register) {
        if (register.isAdministered()) {
            actor.requireAdminister(space);
        } else {
            actor.requireEdit(space);
        }
    }

    private Record write(Actor actor, String space, Register register, String why,
                         Function<Snapshot, Change> command) {
        requireRight(actor, space, register);
        return ledger.commit(space, actor, why, snapshot ->
            List.of(command.apply(Spaces.requireEnabled(snapshot)))).records().get(0);
    }
}
