package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;

/** A person's initials in a coloured circle, in place of a picture. */
final class Faces {

    private static final int COLOURS = 6;

    private Faces() {
    }

    static void write(Html html, Person person) {
        StringBuilder initials = new StringBuilder();
        for (String word : person.fullName().strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        html.element("span", initials.toString(), "class",
            "wiki-face wiki-face-" + Math.floorMod(person.key().hashCode(), COLOURS), "aria-hidden", "true");
    }
}
