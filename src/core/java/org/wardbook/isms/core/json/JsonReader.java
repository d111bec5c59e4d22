package org.wardbook.isms.core.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Recursive-descent reader of RFC 8259 text; refuses duplicate members and nesting deeper than 32 levels. */
final class JsonReader {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 19;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Object read() {
        Object value = value(0);
        space();
        if (at < text.length()) {
            throw fault("nothing may follow the value");
        }
        return value;
    }

    private Object value(int depth) {
        space();
        if (at >= text.length()) {
            throw fault("a value is expected, but the text ends");
        }
        if (depth > DEEPEST) {
            throw fault("values may be nested " + DEEPEST + " levels deep at most");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        space();
        if (accept('}')) {
            return object;
        }
        do {
            space();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw fault("a member name in double quotes is expected");
            }
            String name = string();
            if (object.containsKey(name)) {
                throw fault("the member \"" + name + "\" stands here twice");
            }
            space();
            expect(':');
            object.put(name, value(depth + 1));
            space();
        } while (accept(','));
        expect('}');
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        space();
        if (accept(']')) {
            return array;
        }
        do {
            array.add(value(depth + 1));
            space();
        } while (accept(','));
        expect(']');
        return array;
    }

    private String string() {
        StringBuilder out = null;
        int from = ++at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                String tail = text.substring(from, at - 1);
                return out == null ? tail : out.append(tail).toString();
            }
            if (c < 0x20) {
                at--;
                throw fault("a control character must be written as an escape");
            }
            if (c == '\\') {
                out = out == null ? new StringBuilder() : out;
                out.append(text, from, at - 1).append(escape());
                from = at;
            }
        }
        throw fault("the closing double quote is missing");
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw fault("four hexadecimal digits are expected");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw fault("a value is expected");
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        if (digits(number)) {
            return Long.valueOf(number);
        }
        if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
            at = from;
            throw fault("a value is expected");
        }
        boolean whole = number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
        return whole && number.length() < MOST_DIGITS ? (Object) Long.valueOf(number) : new BigDecimal(number);
    }

    /** Whether it is what most numbers are: a few digits that begin with no zero. */
    private static boolean digits(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c > '9' || c < (i == 0 ? '1' : '0')) {
                return false;
            }
        }
        return !number.isEmpty() && number.length() < MOST_DIGITS;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean accept(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw fault("'" + c + "' is expected");
        }
    }

    private JsonFault fault(String expectation) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            column = text.charAt(i) == '\n' ? 1 : column + 1;
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new JsonFault(expectation, line, column);
    }
}
