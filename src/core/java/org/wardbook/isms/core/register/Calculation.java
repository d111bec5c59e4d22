package org.wardbook.isms.core.register;

import org.wardbook.isms.core.record.Record;

/** The values of a register's calculated fields: a pure function of the record and the reading's circumstances. */
@FunctionalInterface
public interface Calculation {

    Calculation NONE = (record, field, reading) -> null;

    /** The value in the field type's stored shape, or null where it does not follow from what is known. */
    Object value(Record record, String field, Reading reading);
}
