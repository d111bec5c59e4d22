package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;

/** The bar on top of every page: the wiki, its spaces, creating, and who reads. */
record Header(Desk desk, Reader reader) {

    void write(Html html, Sheet sheet) {
        html.open("header", "class", "wiki-header", "id", "header")
            .open("nav", "class", "wiki-header-nav", "aria-label", say("header.label"));
        if (sheet.space() != null) {
            html.open("button", "type", "button", "class", "wiki-sidebar-toggle aui-button aui-button-subtle",
                "aria-controls", "sidebar", "aria-expanded", "false", "hidden", "")
                .element("span", "", "class", "wiki-bars", "aria-hidden", "true")
                .element("span", say("header.sidebar"), "class", "wiki-hidden")
                .close("button");
        }
        html.open("a", "class", "wiki-logo", "href", desk.links().to("/"))
            .element("span", "", "class", "wiki-logo-mark", "aria-hidden", "true")
            .element("span", say("frame.wiki"), "class", "wiki-logo-words").close("a");
        html.element("a", say("header.spaces"), "href", desk.links().to("/spacedirectory/view.action"));
        if (reader.known()) {
            html.element("a", say("header.create"), "class", "aui-button aui-button-primary", "id",
                "create-page-button", "data-dialog", "create", "href", desk.links().to("/create.action", "spaceKey",
                    sheet.space() == null ? null : sheet.space().key(), "parentPageId",
                    sheet.page() == null ? null : String.valueOf(sheet.page().current())));
        }
        html.open("span", "class", "wiki-header-gap").close("span");
        if (reader.known()) {
            person(html, reader.person());
        } else {
            html.element("a", say("header.login"), "href",
                desk.links().to("/login.action", "os_destination", reader.place()));
        }
        html.close("nav").close("header");
    }

    private void person(Html html, Person person) {
        html.open("details", "class", "wiki-menu wiki-menu-end").open("summary", "id", "user-menu-link");
        Faces.write(html, person);
        html.element("span", person.fullName(), "class", "wiki-person-name").close("summary")
            .open("ul", "class", "wiki-menu-list");
        item(html, "header.profile", desk.links().person(person), null);
        item(html, "header.settings", desk.links().to("/users/viewmysettings.action"), null);
        item(html, "header.logout", desk.links().to("/logout.action"), "logout-link");
        html.close("ul").close("details");
    }

    private void item(Html html, String key, String link, String id) {
        html.open("li").element("a", say(key), "href", link, "id", id).close("li");
    }

    private String say(String key) {
        return reader.texts().say(key);
    }
}
