package org.wardbook.isms.preview.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;

/** A person's initials in a coloured circle, in place of a picture; nobody has to hear them. */
final class Faces {

    private static final int COLOURS = 6;

    private Faces() {
    }

    static String initial(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }

    static void write(Html html, Person person) {
        String initials = Arrays.stream(person.fullName().strip().split("\\s+")).limit(2).map(Faces::initial)
            .collect(Collectors.joining());
        html.element("span", "", "class", "wiki-face wiki-face-" + Math.floorMod(person.key().hashCode(), COLOURS),
            "data-initials", initials, "aria-hidden", "true");
    }
}
