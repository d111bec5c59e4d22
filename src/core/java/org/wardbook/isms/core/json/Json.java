package org.wardbook.isms.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON text to and from plain values: {@code Map<String, Object>} (in order), {@code List<Object>}, {@code String},
 * {@code Long} or {@code BigDecimal}, {@code Boolean}, {@code null}. Writing also accepts any {@code Number} and
 * {@code Iterable}; any other type is written as its {@code toString()}.
 */
public final class Json {

    private Json() {
    }

    /** The value of the text. @throws JsonFault naming line and column, if it is not exactly one JSON value */
    public static Object parse(String text) {
        return new JsonReader(text).read();
    }

    /** The object of the text. @throws JsonFault if it is not exactly one JSON object */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> parseObject(String text) {
        Object value = parse(text);
        if (!(value instanceof Map)) {
            throw new JsonFault("an object in braces is expected", 1, 1);
        }
        return (Map<String, Object>) value;
    }

    /** The value as compact JSON, members in the order of the map. */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder(256);
        append(out, value, false);
        return out.toString();
    }

    /** The value as compact JSON with members sorted by name: the same value always gives the same text. */
    public static String canonical(Object value) {
        StringBuilder out = new StringBuilder(256);
        append(out, value, true);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value, boolean sorted) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof BigDecimal number) {
            out.append(number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Number number) {
            out.append(new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
        } else if (value instanceof Map<?, ?> map) {
            object(out, sorted && !(map instanceof TreeMap) ? new TreeMap<>(map) : map, sorted);
        } else if (value instanceof Iterable<?> list) {
            array(out, list, sorted);
        } else if (value instanceof Object[] list) {
            array(out, List.of(list), sorted);
        } else {
            quote(out, value.toString());
        }
    }

    private static void object(StringBuilder out, Map<?, ?> map, boolean sorted) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            quote(out, String.valueOf(member.getKey()));
            out.append(':');
            append(out, member.getValue(), sorted);
        }
        out.append('}');
    }

    private static void array(StringBuilder out, Iterable<?> list, boolean sorted) {
        out.append('[');
        boolean first = true;
        for (Object element : list) {
            if (!first) {
                out.append(',');
            }
            first = false;
            append(out, element, sorted);
        }
        out.append(']');
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x2028 && c != '"' && c != '\\' && c != '<') {
                continue;
            }
            String escape = escape(text, i, c);
            if (escape != null) {
                out.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** What is written in the character's place; null where it stands for itself. */
    private static String escape(String text, int i, char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x20 || c == '<' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) && loneAt(text, i)
                ? String.format("\\u%04x", (int) c) : null;
        };
    }

    private static boolean loneAt(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
            ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
