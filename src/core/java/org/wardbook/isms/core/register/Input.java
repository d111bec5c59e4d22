package org.wardbook.isms.core.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Reads what somebody gave for a record into a state, and collects everything that is wrong with it at once. */
public final class Input {

    private final Register register;
    private final Snapshot snapshot;
    private final Reading reading;
    private final Map<String, Message> faults = new LinkedHashMap<>();

    private Input(Register register, Snapshot snapshot, Reading reading) {
        this.register = register;
        this.snapshot = snapshot;
        this.reading = reading;
    }

    /**
     * The state after the given fields are laid over {@code before}; a null, an empty text or an empty list removes
     * its field. Only given fields are read, so that an old value never blocks a change of another one.
     *
     * @throws Refusal INVALID with one message for each field that does not fit
     */
    public static Fields read(Register register, Fields before, Map<String, ?> given, Snapshot snapshot,
                              Reading reading) {
        return new Input(register, snapshot, reading).state(before, given);
    }

    private Fields state(Fields before, Map<String, ?> given) {
        Map<String, Object> changes = new LinkedHashMap<>();
        Values values = new Values(snapshot, reading);
        given.forEach((name, value) -> {
            Field field = register.field(name);
            if (field == null) {
                faults.put(name, Message.of("error.field.unknown", name));
            } else if (!field.given()) {
                faults.put(name, Message.of(field.kept() ? "error.field.kept" : "error.field.calculated"));
            } else {
                try {
                    changes.put(name, values.read(field, value));
                } catch (Values.Fault fault) {
                    faults.put(name, fault.message);
                }
            }
        });
        Fields state = before.with(changes);
        for (Field field : register.fields()) {
            if (field.required() && !state.has(field.name())) {
                faults.putIfAbsent(field.name(), Message.of("error.field.required"));
            }
        }
        register.check().check(state, faults);
        register.guard().check(before, state, reading, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return state;
    }
}
