package org.wardbook.isms.preview.wiki;

import java.util.List;
import java.util.Optional;

/** The wiki's pages and their older versions. */
public interface Pages {

    /** A page or an older version of one, by its own id. */
    Optional<WikiPage> byId(long id);

    Optional<WikiPage> byTitle(String space, String title);

    /** Children in the order they were made; parent 0 gives the pages at the top. */
    List<WikiPage> children(String space, long parent);

    List<WikiPage> inSpace(String space);

    /** All versions, newest first; the first is the current one. */
    List<WikiPage> versions(long current);

    /** The page as it was at that version, counted from 1. */
    default Optional<WikiPage> version(long current, int number) {
        return versions(current).stream().filter(page -> page.version() == number).findFirst();
    }

    /** @throws WikiFault if the title is taken or empty, or the storage format is not well-formed */
    WikiPage create(String space, long parent, String title, String storage, Person author);

    /** @throws WikiFault 409 if {@code expected} is not the version that is there */
    WikiPage update(long current, int expected, String title, String storage, String comment, Person author);

    void delete(long current, Person author);
}
