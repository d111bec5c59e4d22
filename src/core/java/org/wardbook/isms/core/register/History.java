package org.wardbook.isms.core.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.record.Fields;

/** Every version of one record: who wrote it when and why, and which fields it changed from what to what. */
public record History(List<Version> versions) {

    /** One version, newest first in the list; {@code deletion} tells that the record ended with it. */
    public record Version(int version, Instant at, String by, String why, boolean deletion, String hash,
                          List<Difference> differences) {
    }

    /** A field's value before and after, in the stored shape; null where there was none. */
    public record Difference(String field, Object before, Object after) {
    }

    /** @param rows the record's rows in ascending order of versions */
    public static History of(List<Entry> rows) {
        List<Version> versions = new ArrayList<>();
        Fields before = Fields.EMPTY;
        for (Entry row : rows) {
            Fields after = row.deletion() ? Fields.EMPTY : row.fields();
            List<Difference> differences = new ArrayList<>();
            for (String field : before.differences(after)) {
                differences.add(new Difference(field, before.get(field), after.get(field)));
            }
            versions.add(new Version(row.version(), row.at(), row.by(), row.why(), row.deletion(), row.hash(),
                differences));
            before = after;
        }
        Collections.reverse(versions);
        return new History(versions);
    }
}
