package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** All pages of a space by their titles, so many at a time. */
final class ListScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 100;

    ListScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiSpace space = desk.space(visit, visit.parameter("key"));
        int start = visit.parameter("startIndex").matches("\\d{1,8}") ? Integer.parseInt(visit.parameter("startIndex"))
            : 0;
        List<WikiPage> pages = desk.wiki().pages().inSpace(space.key()).stream()
            .filter(page -> desk.wiki().permissions().mayView(visit.person(), page))
            .sorted(Comparator.comparing(WikiPage::title, String.CASE_INSENSITIVE_ORDER)).toList();
        Html html = new Html().open("div", "class", "wiki-heading")
            .element("h1", visit.say("list.title"), "class", "wiki-title").close("div")
            .open("table", "class", "aui wiki-list").open("thead").open("tr");
        for (String column : List.of("list.page", "list.changed", "list.by")) {
            html.element("th", visit.say(column), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        pages.stream().skip(start).limit(AT_A_TIME).forEach(page -> html.open("tr").open("td")
            .element("a", page.title(), "href", desk.links().page(page)).close("td")
            .element("td", visit.reader().moment(page.changedAt()))
            .element("td", Names.of(desk, visit, page.by())).close("tr"));
        html.close("tbody").close("table");
        turn(html, visit, space, start, pages.size());
        answer(visit, Sheet.space(visit.say("list.title"), space, html.toString()));
    }

    private void turn(Html html, Visit visit, WikiSpace space, int start, int all) {
        if (all <= AT_A_TIME) {
            return;
        }
        html.open("nav", "class", "wiki-turn", "aria-label", visit.say("list.turn")).open("span").text(visit.say(
            "list.range", String.valueOf(start + 1), String.valueOf(Math.min(all, start + AT_A_TIME)),
            String.valueOf(all))).close("span");
        if (start > 0) {
            to(html, visit, "list.before", space, Math.max(0, start - AT_A_TIME));
        }
        if (start + AT_A_TIME < all) {
            to(html, visit, "list.after", space, start + AT_A_TIME);
        }
        html.close("nav");
    }

    private void to(Html html, Visit visit, String key, WikiSpace space, int start) {
        html.element("a", visit.say(key), "class", "aui-button", "href", desk.links().to("/pages/listpages.action",
            "key", space.key(), "startIndex", String.valueOf(start)));
    }
}
