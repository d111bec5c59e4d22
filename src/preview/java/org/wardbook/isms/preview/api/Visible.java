package org.wardbook.isms.preview.api;

import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Pages and spaces as the caller may have them: what somebody may not see is answered as if it were not there. */
record Visible(Wiki wiki) {

    /** Null for somebody who is not logged in. */
    static Person caller() {
        return CurrentPerson.get().orElse(null);
    }

    WikiSpace space(String key) {
        return wiki.spaces().byKey(key).filter(this::seen)
            .orElseThrow(() -> new WikiFault(404, "No space with key : " + key));
    }

    boolean seen(WikiSpace space) {
        return wiki.permissions().mayView(caller(), space.key());
    }

    WikiPage page(long id) {
        return wiki.pages().byId(id).filter(this::seen).orElseThrow(() -> noPage(id));
    }

    boolean seen(WikiPage page) {
        return wiki.permissions().mayView(caller(), page);
    }

    /** A page as it is now. @throws WikiFault 404 if it is not there or not seen, 403 if it may not be changed */
    WikiPage editable(long id) {
        WikiPage page = page(id);
        if (page.historical()) {
            throw noPage(id);
        }
        if (!wiki.permissions().mayEdit(caller(), page)) {
            throw new WikiFault(403, "You may not change the page '" + page.title() + "'.");
        }
        return page;
    }

    static WikiFault noPage(long id) {
        return new WikiFault(404, "No content found with id: ContentId{id=" + id + "}");
    }
}
