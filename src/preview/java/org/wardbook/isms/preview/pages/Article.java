package org.wardbook.isms.preview.pages;

import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Pages;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A page as it is read: where it stands, what can be done with it, who changed it last, and its text. */
record Article(Desk desk, Visit visit) {

    /** @param edit whether the reader may edit the page */
    List<String> html(WikiSpace space, WikiPage page, boolean edit) {
        String body = desk.rendering().view(page, "display");
        Html html = new Html();
        crumbs(html, space, page);
        html.open("div", "class", "wiki-heading")
            .element("h1", page.title(), "class", "wiki-title", "id", "title-text");
        actions(html, page, edit);
        html.close("div");
        if (page.historical()) {
            banner(html, page);
        }
        byline(html, page);
        html.open("div", "id", "main-content", "class", "wiki-content");
        return List.of(html.toString(), body, "</div>");
    }

    private void crumbs(Html html, WikiSpace space, WikiPage page) {
        html.open("nav", "class", "wiki-crumbs", "aria-label", visit.say("crumbs.label")).open("ol").open("li")
            .element("a", visit.say("crumbs.pages"), "href",
                desk.links().to("/pages/listpages.action", "key", space.key()))
            .close("li");
        for (WikiPage each : PageTree.above(desk, page)) {
            html.open("li").element("a", each.title(), "href", desk.links().page(each)).close("li");
        }
        html.close("ol").close("nav");
    }

    private void actions(Html html, WikiPage page, boolean edit) {
        html.open("div", "class", "wiki-actions");
        if (edit) {
            html.element("a", visit.say("page.edit"), "class", "aui-button", "id", "editPageLink", "accesskey", "e",
                "href", to("/pages/editpage.action", page));
        }
        html.open("details", "class", "wiki-menu wiki-menu-end").open("summary", "class", "aui-button", "id",
            "action-menu-link").text(visit.say("page.more")).close("summary").open("ul", "class", "wiki-menu-list");
        item(html, "page.history", "/pages/viewpreviousversions.action", page, "action-view-history-link");
        if (edit) {
            item(html, "page.restrictions", "/pages/pagepermissions.action", page, "action-page-permissions-link");
            item(html, "page.delete", "/pages/removepage.action", page, "action-remove-content-link");
        }
        html.close("ul").close("details").close("div");
    }

    private void item(Html html, String key, String path, WikiPage page, String id) {
        html.open("li").element("a", visit.say(key), "href", to(path, page), "id", id).close("li");
    }

    private void banner(Html html, WikiPage page) {
        html.open("div", "class", "aui-message aui-message-warning", "id", "page-history-warning").open("p")
            .text(visit.say("version.banner", String.valueOf(page.version()), visit.reader().moment(page.changedAt())))
            .close("p").open("ul", "class", "aui-nav-actions-list");
        Pages pages = desk.wiki().pages();
        pages.version(page.current(), page.version() - 1)
            .ifPresent(each -> link(html, "version.before", desk.links().page(each)));
        pages.version(page.current(), page.version() + 1)
            .ifPresent(each -> link(html, "version.after", desk.links().page(each)));
        pages.byId(page.current()).ifPresent(now -> {
            link(html, "version.current", desk.links().page(now));
            if (desk.wiki().permissions().mayEdit(visit.person(), now)) {
                link(html, "version.restore", to("/pages/revertpagebacktoversion.action", page));
            }
        });
        html.close("ul").close("div");
    }

    private void link(Html html, String key, String address) {
        html.open("li").element("a", visit.say(key), "href", address).close("li");
    }

    private void byline(Html html, WikiPage page) {
        html.open("p", "class", "wiki-byline page-metadata");
        Person by = desk.wiki().people().byKey(page.by()).orElse(null);
        if (by != null) {
            Faces.write(html, by);
            html.element("a", by.fullName(), "href", desk.links().person(by)).text(" · ");
        }
        html.element("time", visit.say("page.changed", visit.reader().moment(page.changedAt())), "datetime",
            page.changedAt().toString()).text(" · ").element("a", visit.say("page.version",
            String.valueOf(page.version())), "href", desk.links().to("/pages/viewpreviousversions.action", "pageId",
            String.valueOf(page.current()))).close("p");
    }

    private String to(String path, WikiPage page) {
        return desk.links().to(path, "pageId", String.valueOf(page.id()));
    }
}
