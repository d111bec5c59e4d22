package org.wardbook.isms.preview.pages;

import java.util.List;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * What the frame is put around.
 *
 * @param space null outside of spaces
 * @param page null where no page is shown
 * @param contexts of web resources, besides those of every page
 * @param main HTML of the content with its one {@code h1}, in pieces: a long text is written as it is, never copied
 */
record Sheet(String title, WikiSpace space, WikiPage page, List<String> contexts, List<String> main) {

    Sheet(String title, WikiSpace space, WikiPage page, List<String> contexts, String main) {
        this(title, space, page, contexts, List.of(main));
    }

    static Sheet site(String title, String main) {
        return new Sheet(title, null, null, List.of(), main);
    }

    static Sheet space(String title, WikiSpace space, String main) {
        return new Sheet(title, space, null, List.of("space"), main);
    }
}
