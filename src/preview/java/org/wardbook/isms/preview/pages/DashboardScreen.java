package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The spaces that the reader may see. */
final class DashboardScreen extends Screen {

    private static final long serialVersionUID = 1L;

    DashboardScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        List<WikiSpace> spaces = desk.wiki().spaces().all().stream()
            .filter(space -> desk.wiki().permissions().mayView(visit.person(), space.key())).toList();
        if (spaces.isEmpty()) {
            visit.known();
        }
        Html html = new Html().open("div", "class", "wiki-heading").element("h1", visit.say("spaces.title"), "class",
            "wiki-title");
        if (visit.reader().known()) {
            html.open("div", "class", "aui-buttons").element("a", visit.say("spaces.create"), "class", "aui-button",
                "id", "addSpaceLink", "data-dialog", "create", "href", desk.links().to("/spaces/createspace.action"))
                .close("div");
        }
        html.close("div");
        if (spaces.isEmpty()) {
            html.element("p", visit.say("spaces.none"), "class", "wiki-empty");
        }
        html.open("ul", "class", "wiki-spaces");
        for (WikiSpace space : spaces) {
            html.open("li").open("a", "href", desk.links().space(space.key()))
                .element("span", "", "class", "wiki-space-mark", "data-initials", Faces.initial(space.name()),
                    "aria-hidden", "true")
                .element("span", space.name(), "class", "wiki-space-name")
                .element("span", space.key(), "class", "wiki-space-key").close("a").close("li");
        }
        html.close("ul");
        answer(visit, Sheet.site(visit.say("spaces.title"), html.toString()));
    }
}
