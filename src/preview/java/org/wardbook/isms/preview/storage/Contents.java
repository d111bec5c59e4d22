package org.wardbook.isms.preview.storage;

import org.wardbook.isms.preview.html.Html;

/** The page's table of contents: its headings from one level to another. */
record Contents(Headings headings, int from, int to) implements Piece {

    @Override
    public void write(StringBuilder out, Reading reading) {
        Html html = new Html(out).open("nav", "class", "toc-macro", "aria-label", reading.texts().say("macro.toc"))
            .open("ul");
        headings.all().stream().filter(each -> each.level() >= from && each.level() <= to && !each.text().isEmpty())
            .forEach(each -> html.open("li", "class", "toc-level-" + each.level())
                .element("a", each.text(), "href", "#" + each.anchor()).close("li"));
        html.close("ul").close("nav");
    }
}
