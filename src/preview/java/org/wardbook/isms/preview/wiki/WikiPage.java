package org.wardbook.isms.preview.wiki;

import java.time.Instant;

/**
 * One version of a page. {@code id} is the version's own; {@code current} is the id of the page as it is now, equal to
 * {@code id} unless this is an older version. {@code parent} is 0 for a page at the top; {@code by} is a user key.
 */
public record WikiPage(long id, long current, String space, long parent, String title, String storage, int version,
                       Instant changedAt, String by, String comment) {

    public boolean historical() {
        return id != current;
    }
}
