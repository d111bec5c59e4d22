package org.wardbook.isms.confluence.draw;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.wardbook.isms.confluence.host.Words;

/** Days, instants and numbers as the reader writes them: {@code 2 Mar 2026, 08:00} or {@code 02.03.2026, 08:00}. */
public record Dates(Locale locale, ZoneId zone, DateTimeFormatter day, DateTimeFormatter minute) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int SEPARATED = 1_000;

    static Dates of(Words words, ZoneId zone) {
        Locale locale = words.language().equals("de") ? Locale.GERMANY : Locale.UK;
        return new Dates(locale, zone, DAY.withLocale(locale), MINUTE);
    }

    /** A month without its day: {@code Mar 2026}. */
    public String month(LocalDate of) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(of);
    }

    /** A month without day and year: {@code Mar}. */
    public String monthAlone(LocalDate of) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(of);
    }

    /** @param iso a date as it is stored; what is none is answered as it is */
    public String day(String iso) {
        try {
            return LocalDate.parse(iso).format(day);
        } catch (DateTimeParseException noDate) {
            return iso;
        }
    }

    public String instant(Instant instant) {
        return instant.atZone(zone).format(day) + ", " + instant.atZone(zone).format(minute);
    }

    /** With separators for thousands. */
    public String number(long number) {
        return Math.abs(number) < SEPARATED ? Long.toString(number)
            : NumberFormat.getIntegerInstance(locale).format(number);
    }
}
