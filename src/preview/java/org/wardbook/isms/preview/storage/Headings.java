package org.wardbook.isms.preview.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardbook.isms.preview.storage.Node.Element;

/** The headings of a page and their anchors, which start with the page's title as Confluence's do. */
final class Headings {

    /** @param level 1 to 6 */
    record Heading(int level, String text, String anchor) {
    }

    private final String title;
    private final List<Heading> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Headings(String title) {
        this.title = title;
    }

    List<Heading> all() {
        return all;
    }

    /** Takes the heading in; its anchor is no other's on the page. */
    String anchor(Element heading) {
        String text = heading.content().strip().replaceAll("\\s+", " ");
        String anchor = anchor(text);
        String free = anchor;
        for (int i = 1; !taken.add(free); i++) {
            free = anchor + "." + i;
        }
        all.add(new Heading(heading.name().charAt(1) - '0', text, free));
        return free;
    }

    String anchor(String text) {
        return anchor(title, text);
    }

    static String anchor(String title, String text) {
        String page = title.replaceAll("\\s+", "");
        return (page.isEmpty() ? "id" : page) + "-" + text.replaceAll("\\s+", "");
    }
}
