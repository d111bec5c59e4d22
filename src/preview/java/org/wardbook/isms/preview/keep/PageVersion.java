package org.wardbook.isms.preview.keep;

import java.time.Instant;

/** What one version of a page says; it never changes. */
record PageVersion(long id, long page, int number, String title, String storage, Instant changedAt, String by,
                   String comment) {
}
