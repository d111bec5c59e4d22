package org.wardbook.isms.core.register;

import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Who looks at which record of which snapshot: what a step decides on. */
public record Situation(Actor actor, Snapshot snapshot, Registers registers, Reading reading, Record record) {

    public Register register() {
        return registers.named(record.register());
    }

    /** The record's value of one of its fields, calculated or not. */
    public Object value(String field) {
        Register register = register();
        return register.value(record, register.field(field), reading);
    }
}
