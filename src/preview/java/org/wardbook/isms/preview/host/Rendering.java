package org.wardbook.isms.preview.host;

import org.wardbook.isms.preview.wiki.WikiPage;

/** Turns storage format into HTML, with the macros of the installed app. */
public interface Rendering {

    /** The page's body. @param output Confluence's output type: {@code display}, {@code preview}, {@code email} … */
    String view(WikiPage page, String output);

    /** @throws org.wardbook.isms.preview.wiki.WikiFault 400 naming the line, if it is not well-formed */
    String convert(String storage, RenderContext context);
}
