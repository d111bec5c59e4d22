package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Deletes a page with all its versions, after asking. */
final class RemoveScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    RemoveScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiPage page = removable(visit);
        Html html = new Html().element("h1", visit.say("remove.title", page.title()), "class", "wiki-title")
            .element("p", visit.say("remove.sentence"));
        new Form(visit, html, "removepageform", desk.links().to("/pages/removepage.action"))
            .hidden("pageId", String.valueOf(page.id())).end(visit.say("page.delete"), desk.links().page(page));
        answer(visit, new Sheet(visit.say("page.delete"), desk.spaceOf(page), page, List.of("space"), html.toString()));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiPage page = removable(visit);
        desk.wiki().pages().delete(page.current(), visit.person());
        visit.response().sendRedirect(desk.wiki().pages().byId(page.parent()).map(desk.links()::page)
            .orElseGet(() -> desk.links().space(page.space())));
    }

    private WikiPage removable(Visit visit) {
        WikiPage page = desk.editable(visit);
        WikiSpace space = desk.spaceOf(page);
        if (space.homePage() == page.current()) {
            throw visit.fault(CONFLICT, "remove.home");
        }
        return page;
    }
}
