package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.stream.Collectors;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The facts of a space, at the head of its tools. */
final class SpaceSummaryScreen extends Screen {

    private static final long serialVersionUID = 1L;

    SpaceSummaryScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiSpace space = desk.space(visit, visit.parameter("key"));
        Members members = new Members(desk, visit);
        Html html = new Html().open("dl", "class", "wiki-facts")
            .element("dt", visit.say("space.name")).element("dd", space.name())
            .element("dt", visit.say("space.key")).element("dd", space.key())
            .element("dt", visit.say("space.home")).open("dd");
        desk.wiki().pages().byId(space.homePage()).ifPresent(home ->
            html.element("a", home.title(), "href", desk.links().page(home)));
        html.close("dd").element("dt", visit.say("space.administrators")).element("dd",
            desk.sharing().grants(space.key()).administrators().stream().map(members::words).sorted()
                .collect(Collectors.joining(", "))).close("dl");
        visit.html(desk.layout().spaceTools(visit.say("tools.overview"), space, SpaceTools.OVERVIEW, html.toString()));
    }
}
