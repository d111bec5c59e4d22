package org.wardbook.isms.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Turns one given value into the stored shape of its field type, or says what is wrong with it. */
final class Values {

    private static final int MOST_LINE = 255;
    private static final int MOST_PARAGRAPHS = 10_000;
    private static final int MOST_DIGITS = 40;
    private static final int MOST_ELEMENTS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    static final class Fault extends RuntimeException {
        final transient Message message;

        Fault(String key, Object... arguments) {
            super(key);
            message = Message.of(key, arguments);
        }
    }

    private final Snapshot snapshot;
    private final Reading reading;

    Values(Snapshot snapshot, Reading reading) {
        this.snapshot = snapshot;
        this.reading = reading;
    }

    /** @return the stored value, or null if the field is to be empty */
    Object read(Field field, Object value) {
        if (value == null || "".equals(value)) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> line(value, MOST_LINE);
            case LONG_TEXT -> paragraphs(value);
            case NUMBER -> whole(value, 0, 1_000_000_000);
            case DATE -> date(value);
            case BOOLEAN -> bool(value);
            case CHOICE -> option(field, value);
            case CHOICES -> elements(value, element -> option(field, element));
            case PERSON -> person(value);
            case PEOPLE -> elements(value, this::person);
            case REFERENCE -> reference(field, value);
            case REFERENCES -> elements(value, element -> reference(field, element));
            case LIKELIHOOD -> whole(value, 1, reading.method().likelihood().size());
            case IMPACT -> whole(value, 1, reading.method().impact().size());
            case SCALE -> level(field, value);
            case BAND -> whole(value, 0, reading.method().bands().size() - 1);
            case LINKS -> elements(value, Values::link);
        };
    }

    private static String text(Object value, int most) {
        if (!(value instanceof String text)) {
            throw new Fault("error.field.text");
        }
        if (text.length() > most) {
            throw new Fault("error.field.long", most, text.length());
        }
        return text;
    }

    private static String line(Object value, int most) {
        String text = text(value, most).strip();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new Fault("error.field.control", i + 1);
            }
        }
        return text.isEmpty() ? null : text;
    }

    private static String paragraphs(Object value) {
        String text = text(value, MOST_PARAGRAPHS).replace("\r\n", "\n").strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                throw new Fault("error.field.control", i + 1);
            }
        }
        return text.isEmpty() ? null : text;
    }

    private static Long whole(Object value, long least, long most) {
        try {
            String digits = value.toString().strip();
            BigDecimal number = new BigDecimal(digits.length() > MOST_DIGITS ? "" : digits);
            long whole = number.longValueExact();
            if (whole >= least && whole <= most) {
                return whole;
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new Fault("error.field.whole", least, most);
        }
        throw new Fault("error.field.range", least, most);
    }

    private Long level(Field field, Object value) {
        int levels = reading.method().scale(field.target()).size();
        if (levels == 0) {
            throw new Fault("error.field.scale", field.target());
        }
        return whole(value, 1, levels);
    }

    private static String date(Object value) {
        try {
            LocalDate date = LocalDate.parse(text(value, MOST_LINE).strip());
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                return date.toString();
            }
        } catch (DateTimeParseException malformed) {
            throw new Fault("error.field.date");
        }
        throw new Fault("error.field.date.range", FIRST_DAY.toString(), LAST_DAY.toString());
    }

    private static Boolean bool(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return Boolean.valueOf((String) value);
        }
        throw new Fault("error.field.boolean");
    }

    private static String option(Field field, Object value) {
        if (value instanceof String text && field.options().contains(text)) {
            return text;
        }
        throw new Fault("error.field.option", String.join(", ", field.options()));
    }

    private String person(Object value) {
        Object name = value instanceof Map<?, ?> map ? map.get("username") : value;
        if (!(name instanceof String text)) {
            throw new Fault("error.field.person.shape");
        }
        return reading.people().key(text.strip()).orElseThrow(() -> new Fault("error.field.person", text));
    }

    private String reference(Field field, Object value) {
        Object ref = value instanceof Map<?, ?> map ? map.get("ref") : value;
        if (ref instanceof String text && leadsSomewhere(field, text.strip())) {
            return text.strip();
        }
        throw new Fault("error.field.reference", String.valueOf(ref), field.target());
    }

    private boolean leadsSomewhere(Field field, String ref) {
        return field.target().equals(Field.ANY)
            ? snapshot.registers().stream().anyMatch(register -> snapshot.find(register, ref) != null)
            : snapshot.find(field.target(), ref) != null;
    }

    private static Map<String, Object> link(Object value) {
        if (value instanceof Map<?, ?> map && map.get("url") != null) {
            String url = line(map.get("url"), 2_000);
            String lower = url == null ? "" : url.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("https://") || lower.startsWith("http://")
                || lower.startsWith("/") && !lower.startsWith("//") && !lower.startsWith("/\\")) {
                String title = map.get("title") == null ? null : line(map.get("title"), MOST_LINE);
                Map<String, Object> link = new LinkedHashMap<>();
                link.put("title", title == null ? url : title);
                link.put("url", url);
                return link;
            }
        }
        throw new Fault("error.field.link");
    }

    private static List<Object> elements(Object value, java.util.function.Function<Object, Object> read) {
        if (!(value instanceof List<?> list)) {
            throw new Fault("error.field.list");
        }
        if (list.size() > MOST_ELEMENTS) {
            throw new Fault("error.field.many", MOST_ELEMENTS, list.size());
        }
        List<Object> elements = new ArrayList<>();
        for (Object element : list) {
            Object stored = read.apply(element);
            if (stored != null && !elements.contains(stored)) {
                elements.add(stored);
            }
        }
        return elements.isEmpty() ? null : elements;
    }
}
