package org.wardbook.isms.preview.host;

import org.wardbook.isms.preview.wiki.WikiSpace;

/** Puts an app's own page into the wiki's frame: header, side bar, space tools with their menu. */
public interface Frame {

    /**
     * A whole HTML document.
     *
     * @param selected key of the selected web item, or empty
     * @param body HTML of the page's content
     */
    String spaceTools(String title, WikiSpace space, String selected, String body);

    /** A page that only says something: an error, or that somebody may not. */
    String notice(int status, String title, String sentence);
}
