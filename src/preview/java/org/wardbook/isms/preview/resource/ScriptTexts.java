package org.wardbook.isms.preview.resource;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts texts into scripts in place of {@code AJS.I18n.getText("key")}, as the jsI18n transformer does. */
final class ScriptTexts {

    private static final Pattern CALL =
        Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private ScriptTexts() {
    }

    /**
     * @param texts from a key to its text, or null
     * @throws UnknownResource for a key without text
     */
    static String put(String script, UnaryOperator<String> texts) {
        Matcher calls = CALL.matcher(script);
        StringBuilder out = new StringBuilder(script.length());
        while (calls.find()) {
            String text = texts.apply(calls.group(2));
            if (text == null) {
                throw new UnknownResource("A script asks for the text '" + calls.group(2)
                    + "', which no i18n resource has.");
            }
            String literal = literal(text);
            boolean arguments = calls.group(3).equals(",");
            calls.appendReplacement(out,
                Matcher.quoteReplacement(arguments ? "AJS.format(" + literal + "," : literal));
        }
        return calls.appendTail(out).toString();
    }

    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '<') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
