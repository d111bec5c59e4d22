package org.wardbook.isms.core.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people compare them: without regard to case and accents. */
final class Texts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int ASCII = 128;
    /** The letters of European languages without their accents; 0 where more than a letter comes of it. */
    private static final char[] LETTERS = new char[0x180];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            String plain = c == 'ß' ? "ss" : unaccented(String.valueOf(c).toLowerCase(Locale.ROOT));
            LETTERS[c] = plain.length() == 1 ? plain.charAt(0) : 0;
        }
    }

    private Texts() {
    }

    /** {@code Ärger} and {@code arger} give the same; ß counts as ss. */
    static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII || c >= 'A' && c <= 'Z') {
                return folded(text, i);
            }
        }
        return text;
    }

    private static String folded(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ß') {
                out.append("ss");
            } else if (c < LETTERS.length && LETTERS[c] != 0) {
                out.append(LETTERS[c]);
            } else if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c)
                == Character.NON_SPACING_MARK || c < LETTERS.length) {
                return unaccented(text.toLowerCase(Locale.ROOT).replace("ß", "ss"));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unaccented(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
