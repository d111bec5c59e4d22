package org.wardbook.isms.confluence.draw;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardbook.isms.core.record.Refusal;

/** The parameters of a macro or of a listing in an address; each getter refuses a value that makes no sense. */
public final class Parameters {

    private static final int MOST_ROWS = 1_000;

    private final Map<String, String> values = new TreeMap<>();

    public Parameters(Map<String, String> given) {
        given.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        });
    }

    /** @throws Refusal INVALID naming the first parameter that nobody knows */
    public Parameters only(List<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid(name, "error.parameter.unknown", name, String.join(", ", known));
            }
        }
        return this;
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A list whose parts are separated; the separator is kept in a part after a backslash. */
    public List<String> parts(String name, char separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text(name, "").split("(?<!\\\\)" + separator)) {
            if (!part.isBlank()) {
                parts.add(part.replace("\\" + separator, "" + separator).strip());
            }
        }
        return parts;
    }

    public int rows(int otherwise) {
        return rows(otherwise, MOST_ROWS);
    }

    public int rows(int otherwise, int most) {
        return whole("limit", otherwise, 1, most);
    }

    /** @param otherwise where the parameter is not given */
    public boolean yes(String name, boolean otherwise) {
        return option(name, otherwise ? "true" : "false", List.of("true", "false")).equals("true");
    }

    public int start() {
        return whole("start", 0, 0, Integer.MAX_VALUE);
    }

    public int whole(String name, int otherwise, int least, int most) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            throw Refusal.invalid(name, "error.parameter.whole", name, text, least, most);
        }
        throw Refusal.invalid(name, "error.parameter.whole", name, text, least, most);
    }

    /** The option, in the given list. */
    public String option(String name, String otherwise, List<String> options) {
        String value = text(name, otherwise);
        if (!options.contains(value)) {
            throw Refusal.invalid(name, "error.parameter.option", name, value, String.join(", ", options));
        }
        return value;
    }

    /** The instant of {@code asOf}, or null for now. A date alone means its end in UTC. */
    public Instant asOf() {
        String text = values.get("asOf");
        if (text == null) {
            return null;
        }
        try {
            return text.length() == 10 ? Instant.parse(text + "T23:59:59.999Z") : Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("asOf", "error.parameter.instant", text);
        }
    }

    public Map<String, String> asMap() {
        return Map.copyOf(values);
    }
}
