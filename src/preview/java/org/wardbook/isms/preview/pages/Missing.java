package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What somebody who may write pages sees in place of a page that is not there. */
record Missing(Desk desk, Visit visit) {

    String page(WikiSpace space, String title) {
        Html html = new Html().open("div", "class", "wiki-notice")
            .element("h1", visit.say("notice.404"), "class", "wiki-title")
            .element("p", visit.say("missing.sentence", title, space.name())).open("p")
            .element("a", visit.say("missing.create"), "class", "aui-button", "href",
                desk.links().to("/pages/createpage.action", "spaceKey", space.key(), "title", title))
            .close("p").close("div");
        return desk.layout().document(Sheet.space(visit.say("notice.404"), space, html.toString()), visit.reader());
    }
}
