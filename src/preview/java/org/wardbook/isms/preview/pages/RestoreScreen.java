package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Makes an older version the newest one. */
final class RestoreScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/pages/revertpagebacktoversion.action";

    RestoreScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiPage now = desk.editable(visit);
        WikiPage old = desk.seen(visit);
        String number = String.valueOf(old.version());
        Html html = new Html().element("h1", visit.say("restore.title", now.title(), number), "class", "wiki-title")
            .element("p", visit.say("restore.sentence", number));
        new Form(visit, html, "revert-form", desk.links().to(PATH)).hidden("pageId", String.valueOf(old.id()))
            .hidden("originalVersion", String.valueOf(now.version()))
            .end(visit.say("versions.restore", number),
                desk.links().to("/pages/viewpreviousversions.action", "pageId", String.valueOf(now.id())));
        answer(visit, new Sheet(visit.say("versions.restore", number), desk.spaceOf(now), now, List.of("space"),
            html.toString()));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiPage now = desk.editable(visit);
        WikiPage old = desk.seen(visit);
        String expected = visit.parameter("originalVersion");
        WikiPage saved = desk.wiki().pages().update(now.current(),
            expected.matches("\\d{1,9}") ? Integer.parseInt(expected) : 0, old.title(), old.storage(),
            visit.say("restore.comment", String.valueOf(old.version())), visit.person());
        visit.response().sendRedirect(desk.links().page(saved));
    }
}
