package org.wardbook.isms.core.register;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as people compare them: without regard to case and accents. */
final class Texts {

    private Texts() {
    }

    /** {@code Ärger} and {@code arger} give the same; ß counts as ss. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower.replace("ß", "ss"), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "");
            }
        }
        return lower;
    }
}
