package org.wardbook.isms.core.register;

import java.util.Set;
import java.util.function.Predicate;
import org.wardbook.isms.core.record.Record;

/** Whether a record is late with what one of its dates asks for: a matter of its other fields, too. */
@FunctionalInterface
public interface Lateness {

    /** Every date that is over counts; the day itself is not over yet. */
    Lateness PASSED = (record, date, reading) -> {
        String day = record.text(date);
        return !day.isEmpty() && day.compareTo(reading.today().toString()) < 0;
    };

    /** Whether the date lies within so many days from the reader's today. */
    static boolean within(Record record, String date, Reading reading, int days) {
        String day = record.text(date);
        return !day.isEmpty() && !PASSED.late(record, date, reading)
            && day.compareTo(reading.today().plusDays(days).toString()) <= 0;
    }

    /** Only some dates count, and only while the record asks for something. */
    static Lateness of(Predicate<Record> open, String... dates) {
        Set<String> names = Set.of(dates);
        return (record, date, reading) -> names.contains(date) && open.test(record)
            && PASSED.late(record, date, reading);
    }

    Lateness NEVER = (record, date, reading) -> false;

    /** @param date name of a date field */
    boolean late(Record record, String date, Reading reading);
}
