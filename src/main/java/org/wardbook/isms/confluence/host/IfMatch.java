package org.wardbook.isms.confluence.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardbook.isms.core.record.Refusal;

/** The header that says which version a change was made on. */
public final class IfMatch {

    private static final Pattern ONE_VERSION = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

    private IfMatch() {
    }

    /** @throws Refusal VERSION_MISSING where there is none, INVALID where it is no version in quotes */
    public static int version(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(Refusal.Kind.VERSION_MISSING, "error.version.missing");
        }
        Matcher matcher = ONE_VERSION.matcher(header);
        if (!matcher.matches()) {
            throw Refusal.of(Refusal.Kind.INVALID, "error.version.form", header);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
