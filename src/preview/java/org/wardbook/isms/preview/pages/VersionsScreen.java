package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiPage;

/** All versions of a page, newest first. */
final class VersionsScreen extends Screen {

    private static final long serialVersionUID = 1L;

    VersionsScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiPage seen = desk.seen(visit);
        List<WikiPage> versions = desk.wiki().pages().versions(seen.current());
        WikiPage now = versions.isEmpty() ? seen : versions.get(0);
        boolean edit = desk.wiki().permissions().mayEdit(visit.person(), now);
        Html html = new Html().element("h1", visit.say("versions.title", now.title()), "class", "wiki-title").open("p")
            .element("a", visit.say("page.back"), "href", desk.links().page(now)).close("p")
            .open("div", "class", "wiki-scroll", "tabindex", "0", "role", "region", "aria-label",
                visit.say("page.history"))
            .open("table", "class", "aui wiki-list", "id", "page-history-container").open("thead").open("tr");
        for (String column : List.of("versions.version", "list.changed", "list.by", "edit.comment",
                "versions.actions")) {
            html.element("th", visit.say(column), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        versions.forEach(version -> row(html, visit, version, edit));
        html.close("tbody").close("table").close("div");
        answer(visit, new Sheet(visit.say("page.history"), desk.spaceOf(now), now, List.of("page", "space"),
            html.toString()));
    }

    private void row(Html html, Visit visit, WikiPage version, boolean edit) {
        String number = String.valueOf(version.version());
        html.open("tr").open("td").element("a", version.historical() ? visit.say("versions.old", number)
            : visit.say("versions.now", number), "href", desk.links().page(version)).close("td")
            .element("td", visit.reader().moment(version.changedAt()))
            .element("td", Names.of(desk, visit, version.by()))
            .element("td", version.comment() == null ? "" : version.comment()).open("td");
        if (edit && version.historical()) {
            html.element("a", visit.say("versions.restore", number), "href",
                desk.links().to("/pages/revertpagebacktoversion.action", "pageId", String.valueOf(version.id())));
        }
        html.close("td").close("tr");
    }
}
