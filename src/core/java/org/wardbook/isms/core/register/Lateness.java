package org.wardbook.isms.core.register;

import org.wardbook.isms.core.record.Record;

/** Whether a record is late with what one of its dates asks for: a matter of its other fields, too. */
@FunctionalInterface
public interface Lateness {

    /** Every date that is over counts; the day itself is not over yet. */
    Lateness PASSED = (record, date, reading) -> {
        String day = record.text(date);
        return !day.isEmpty() && day.compareTo(reading.today().toString()) < 0;
    };

    Lateness NEVER = (record, date, reading) -> false;

    /** @param date name of a date field */
    boolean late(Record record, String date, Reading reading);
}
