package org.wardbook.isms.preview.host;

import org.wardbook.isms.preview.wiki.WikiSpace;

/** Puts an app's own page into the wiki's frame. */
public interface Frame {

    /**
     * A page that belongs to no space, as far as the frame knows: header and content.
     *
     * @param body HTML of the page's content
     */
    String general(String title, String body);

    /**
     * A page of a space's administration: header, side bar, space tools with their menu.
     *
     * @param selected key of the selected web item, or empty
     * @param body HTML of the page's content
     */
    String spaceTools(String title, WikiSpace space, String selected, String body);

    /** A page that only says something: an error, or that somebody may not. */
    String notice(int status, String title, String sentence);
}
