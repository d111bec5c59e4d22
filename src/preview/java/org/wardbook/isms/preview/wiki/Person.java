package org.wardbook.isms.preview.wiki;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A user of the wiki. {@code key} never changes and is what others store; {@code name} is what people log in with. */
public record Person(String key, String name, String fullName, String email, Set<String> groups, Locale locale,
                     ZoneId zone, Theme theme) {

    /** The colours a reader chose; ORIGINAL follows the light tokens. */
    public enum Theme { LIGHT, DARK }
}
