package org.wardbook.isms.preview.storage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.wardbook.isms.preview.html.Html;

/** A date as the reader writes dates. */
record Day(String date) implements Piece {

    @Override
    public void write(StringBuilder out, Reading reading) {
        new Html(out).element("time", written(reading), "class", "date-past", "datetime", date);
    }

    private String written(Reading reading) {
        try {
            return reading.texts().day(LocalDate.parse(date));
        } catch (DateTimeParseException other) {
            return date;
        }
    }
}
