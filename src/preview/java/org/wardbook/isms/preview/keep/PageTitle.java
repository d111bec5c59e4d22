package org.wardbook.isms.preview.keep;

import java.util.Locale;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.WikiFault;

/** What a page may be called. */
final class PageTitle {

    private static final int LONGEST = 255;

    private PageTitle() {
    }

    /** @return the title without space around it */
    static String checked(String title) {
        String stripped = title == null ? "" : title.strip();
        if (stripped.isEmpty()) {
            throw new WikiFault(400, Texts.ofReader().say("keep.untitled"));
        }
        if (stripped.length() > LONGEST) {
            throw new WikiFault(400, Texts.ofReader().say("keep.title", String.valueOf(stripped.length()),
                String.valueOf(LONGEST)));
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new WikiFault(400, Texts.ofReader().say("keep.control"));
        }
        return stripped;
    }

    /** By what it is found and unique in its space. */
    static String lower(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
