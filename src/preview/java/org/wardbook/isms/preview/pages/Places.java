package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Where a new page goes, from the parameters {@code spaceKey} and {@code parentPageId}. */
final class Places {

    private Places() {
    }

    /** The space, in which the reader may create pages. */
    static WikiSpace space(Desk desk, Visit visit) {
        WikiSpace space = desk.space(visit, visit.parameter("spaceKey"));
        visit.demand(desk.wiki().permissions().mayCreatePages(visit.person(), space.key()));
        return space;
    }

    /** A page of the space that the reader may see; the home page where none is given. */
    static long parent(Desk desk, Visit visit, WikiSpace space) {
        if (visit.parameter("parentPageId").isEmpty()) {
            return space.homePage();
        }
        long id = visit.id("parentPageId");
        WikiPage parent = desk.wiki().pages().byId(id).orElse(null);
        visit.demandSight(parent != null && parent.space().equals(space.key())
            && desk.wiki().permissions().mayView(visit.person(), parent));
        return parent.current();
    }
}
