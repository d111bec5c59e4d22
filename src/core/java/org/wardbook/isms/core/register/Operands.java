package org.wardbook.isms.core.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.record.Refusal;

/** Reads the values of a condition into the stored shape of its field. */
record Operands(Field field, Reading reading, String viewer) {

    /** Before the key of a user, who may be gone. */
    static final String KEY = "key:";

    /** @throws Refusal INVALID on the field {@code filter} */
    Object read(String text) {
        return switch (field.type()) {
            case NUMBER, LIKELIHOOD, IMPACT, SCALE -> whole(text);
            case BAND -> band(text);
            case BOOLEAN -> option(text, List.of("true", "false")).equals("true");
            case DATE -> date(text);
            case CHOICE, CHOICES -> option(text, field.options());
            case PERSON, PEOPLE -> person(text);
            case TEXT, LONG_TEXT, REFERENCE, REFERENCES, LINKS -> text;
        };
    }

    private Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notWhole) {
            throw Refusal.invalid("filter", "error.filter.whole", field.name(), text);
        }
    }

    private Long band(String text) {
        List<Band> bands = reading.method().bands();
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).name().equalsIgnoreCase(text) || text.equals("" + i)) {
                return (long) i;
            }
        }
        if (text.equals("appetite")) {
            return (long) reading.method().appetite();
        }
        throw Refusal.invalid("filter", "error.filter.option", field.name(), text,
            String.join(", ", bands.stream().map(Band::name).toList()));
    }

    private String date(String text) {
        try {
            return text.equals("today") ? reading.today().toString() : LocalDate.parse(text).toString();
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("filter", "error.filter.date", field.name(), text);
        }
    }

    private String option(String text, List<String> options) {
        if (!options.contains(text)) {
            throw Refusal.invalid("filter", "error.filter.option", field.name(), text, String.join(", ", options));
        }
        return text;
    }

    private String person(String text) {
        if (text.equals("me")) {
            return viewer;
        }
        if (text.startsWith(KEY)) {
            return text.substring(KEY.length());
        }
        return reading.people().key(text).orElseThrow(() ->
            Refusal.invalid("filter", "error.filter.person", text));
    }
}
