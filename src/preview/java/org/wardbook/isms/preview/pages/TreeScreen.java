package org.wardbook.isms.preview.pages;

import java.io.IOException;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A part of the page tree, for the script that puts it into the side bar. */
final class TreeScreen extends Screen {

    private static final long serialVersionUID = 1L;

    TreeScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiSpace space = desk.space(visit, visit.parameter("spaceKey"));
        PageTree tree = new PageTree(desk, visit.reader(), space, page(visit, "pageId", space));
        visit.html(visit.posted("parentId") ? tree.below(page(visit, "parentId", space)) : tree.whole());
    }

    private WikiPage page(Visit visit, String parameter, WikiSpace space) {
        if (!visit.posted(parameter)) {
            return null;
        }
        WikiPage page = desk.wiki().pages().byId(visit.id(parameter)).orElse(null);
        visit.demandSight(page != null && page.space().equals(space.key())
            && desk.wiki().permissions().mayView(visit.person(), page));
        return page;
    }
}
