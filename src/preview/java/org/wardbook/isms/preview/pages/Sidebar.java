package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.host.WebItem;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * The space beside its pages: its name, the app's links, the page tree, the tools. A script fetches the tree when the
 * page is there and the items of the tools when their menu is opened, so that reading a page does not wait for them.
 */
record Sidebar(Desk desk, Reader reader) {

    private static final String LINKS = "system.space.sidebar/main-links";

    void write(Html html, Sheet sheet) {
        WikiSpace space = sheet.space();
        html.open("nav", "class", "wiki-sidebar", "id", "sidebar", "aria-label", say("sidebar.label"));
        html.open("a", "class", "wiki-space", "href", desk.links().space(space.key()))
            .element("span", "", "class", "wiki-space-mark", "data-initials", Faces.initial(space.name()),
                "aria-hidden", "true").element("span", space.name()).close("a");
        html.open("ul", "class", "wiki-sidebar-links").open("li").element("a", say("sidebar.pages"), "href",
            desk.links().to("/pages/listpages.action", "key", space.key())).close("li");
        for (WebItem item : desk.extensions().get().items(LINKS, space)) {
            html.open("li").element("a", item.label(), "href", item.link(), "title", blankless(item.description()))
                .close("li");
        }
        html.close("ul").element("h2", say("sidebar.tree"), "class", "wiki-sidebar-title");
        html.open("div", "class", "wiki-tree", "data-tree", desk.links().to("/plugins/pagetree/naturalchildren.action",
            "spaceKey", space.key(), "pageId", sheet.page() == null ? null : String.valueOf(sheet.page().current())),
            "data-failed", say("sidebar.failed")).close("div");
        tools(html, space);
        html.close("nav");
    }

    private void tools(Html html, WikiSpace space) {
        html.open("details", "class", "wiki-menu wiki-menu-up wiki-space-tools", "id", "space-tools-menu-trigger",
            "data-items", desk.links().to("/spaces/spacetoolsmenu.action", "key", space.key()))
            .element("summary", say("sidebar.tools")).open("ul", "class", "wiki-menu-list");
        SpaceTools.item(html, new SpaceTools(desk, reader).overview(space), "");
        html.close("ul").close("details");
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private String say(String key) {
        return reader.texts().say(key);
    }
}
