package org.wardbook.isms.preview.pages;

import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.preview.host.Extensions;
import org.wardbook.isms.preview.host.WebItem;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The pages that administer a space: the wiki's own and those of the app, for somebody who may see them. */
record SpaceTools(Desk desk, Reader reader) {

    static final String OVERVIEW = "spacedetails";
    static final String PERMISSIONS = "spacepermissions";
    private static final List<String> SECTIONS = List.of("system.space.tools/overview",
        "system.space.tools/permissions", "system.space.tools/contenttools", "system.space.tools/lookandfeel",
        "system.space.tools/integrations", "system.space.tools/addons", "system.space.admin/spaceops");

    /** The items in the order of their sections. */
    List<WebItem> items(WikiSpace space) {
        List<WebItem> items = new ArrayList<>();
        items.add(overview(space));
        if (desk.wiki().permissions().mayAdminister(reader.person(), space.key())) {
            items.add(new WebItem(PERMISSIONS, reader.texts().say("tools.permissions"),
                desk.links().to("/spaces/spacepermissions.action", "key", space.key()), "", ""));
        }
        Extensions extensions = desk.extensions().get();
        SECTIONS.forEach(section -> items.addAll(extensions.items(section, space)));
        return items;
    }

    /** @param selected key of the item whose page this is, or empty */
    void write(Html html, WikiSpace space, String selected) {
        html.open("nav", "class", "wiki-tools", "aria-label", reader.texts().say("tools.label")).open("ul");
        items(space).forEach(item -> item(html, item, selected));
        html.close("ul").close("nav");
    }

    static void item(Html html, WebItem item, String selected) {
        html.open("li").element("a", item.label(), "href", item.link(), "aria-current",
            item.key().equals(selected) ? "page" : null).close("li");
    }

    WebItem overview(WikiSpace space) {
        return new WebItem(OVERVIEW, reader.texts().say("tools.overview"),
            desk.links().to("/spaces/viewspacesummary.action", "key", space.key()), "", "");
    }
}
