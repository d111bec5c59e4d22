package org.wardbook.isms.preview.pages;

import java.util.List;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * What somebody writes before it is saved.
 *
 * @param page the page as it was when it was opened; null for a new one
 * @param parent of a new page
 * @param version of the page that was opened
 * @param faults why it could not be saved
 * @param theirs the page as somebody else saved it meanwhile; null where nobody did
 */
record Draft(WikiSpace space, WikiPage page, long parent, int version, String title, String storage, String comment,
             List<String> faults, WikiPage theirs) {

    Draft with(List<String> problems, WikiPage saved) {
        return new Draft(space, page, parent, saved == null ? version : saved.version(), title, storage, comment,
            problems, saved);
    }
}
