package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What can be created: pages where the reader is, and spaces; empty ones and those of blueprints. */
final class CreateScreen extends Screen {

    private static final long serialVersionUID = 1L;

    CreateScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        visit.known();
        Html html = new Html().element("h1", visit.say("create.title"), "class", "wiki-title");
        String key = visit.parameter("spaceKey");
        WikiSpace space = key.isEmpty() ? null : desk.space(visit, key);
        if (space != null && desk.wiki().permissions().mayCreatePages(visit.person(), space.key())) {
            pages(html, visit, space);
        }
        html.element("h2", visit.say("create.spaces")).open("ul", "class", "wiki-cards");
        card(html, desk.links().to("/spaces/createspace-start.action"), visit.say("create.space"),
            visit.say("create.space.words"), "", true);
        for (Blueprint each : desk.extensions().get().blueprints().forSpaces()) {
            card(html, desk.links().to("/spaces/createspace-start.action", "blueprint", each.key()), each.title(),
                each.description(), each.iconUrl(), true);
        }
        html.close("ul");
        answer(visit, Sheet.site(visit.say("create.title"), html.toString()));
    }

    private void pages(Html html, Visit visit, WikiSpace space) {
        String parent = visit.parameter("parentPageId").isEmpty() ? null : visit.parameter("parentPageId");
        html.element("h2", visit.say("create.pages", space.name())).open("ul", "class", "wiki-cards");
        card(html, desk.links().to("/pages/createpage.action", "spaceKey", space.key(), "parentPageId", parent),
            visit.say("create.page"), visit.say("create.page.words"), "", false);
        List<Blueprint> blueprints = desk.extensions().get().blueprints().forPages();
        for (Blueprint each : blueprints) {
            card(html, desk.links().to("/pages/createpage-entervariables.action", "spaceKey", space.key(),
                "parentPageId", parent, "blueprint", each.key()), each.title(), each.description(),
                each.iconUrl(), true);
        }
        html.close("ul");
    }

    private static void card(Html html, String link, String title, String words, String icon, boolean dialog) {
        html.open("li").open("a", "href", link, "data-dialog", dialog ? "create" : null);
        if (icon != null && !icon.isEmpty()) {
            html.open("img", "src", icon, "alt", "");
        }
        html.open("span").element("span", title, "class", "wiki-card-title")
            .element("span", words == null ? "" : words, "class", "wiki-card-words").close("span").close("a")
            .close("li");
    }
}
