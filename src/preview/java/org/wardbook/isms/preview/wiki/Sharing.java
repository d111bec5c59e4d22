package org.wardbook.isms.preview.wiki;

import java.util.Set;

/** What people set of who may do what. Members are names of groups and keys of users. */
public interface Sharing {

    /** Who alone may see and who alone may edit a page; an empty set restricts nothing. */
    record Restriction(Set<String> viewers, Set<String> editors) {
    }

    /** Who sees a space, creates and edits its pages, and administers it. */
    record Grants(boolean anonymous, Set<String> viewers, Set<String> creators, Set<String> administrators) {
    }

    /** @param page id of the page as it is now */
    Restriction restriction(long page);

    void restrict(long page, Restriction restriction);

    Grants grants(String space);

    /** @throws WikiFault if nobody would administer the space any more */
    void grant(String space, Grants grants);
}
