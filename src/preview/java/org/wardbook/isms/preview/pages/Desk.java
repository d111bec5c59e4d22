package org.wardbook.isms.preview.pages;

import java.util.function.Supplier;
import org.wardbook.isms.preview.host.Extensions;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.html.Links;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What every page of the wiki works with. */
record Desk(Wiki wiki, Sharing sharing, Rendering rendering, Supplier<Extensions> extensions, Links links) {

    Layout layout() {
        return new Layout(this);
    }

    /** The page or version that the parameter {@code pageId} names, for a reader who may see it. */
    WikiPage seen(Visit visit) {
        WikiPage page = wiki.pages().byId(visit.id("pageId")).orElse(null);
        visit.demandSight(page != null && wiki.permissions().mayView(visit.person(), page));
        return page;
    }

    /** As {@link #seen}, but always the page as it is now, for a reader who may edit it. */
    WikiPage editable(Visit visit) {
        WikiPage seen = seen(visit);
        WikiPage page = seen.historical() ? wiki.pages().byId(seen.current()).orElse(seen) : seen;
        visit.demand(wiki.permissions().mayEdit(visit.person(), page));
        return page;
    }

    WikiSpace space(Visit visit, String key) {
        WikiSpace space = wiki.spaces().byKey(key).orElse(null);
        visit.demandSight(space != null && wiki.permissions().mayView(visit.person(), space.key()));
        return space;
    }

    WikiSpace administered(Visit visit, String key) {
        WikiSpace space = space(visit, key);
        visit.demand(wiki.permissions().mayAdminister(visit.person(), space.key()));
        return space;
    }

    WikiSpace spaceOf(WikiPage page) {
        return wiki.spaces().byKey(page.space()).orElseThrow();
    }
}
