package org.wardbook.isms.core.record;

import java.time.Instant;

/**
 * One version of one record of one register. {@code ref} is what people call it ({@code R-12}, {@code A.5.1}) and is
 * never given twice; {@code version} counts from 1; people are user keys.
 */
public record Record(String register, String ref, int version, Fields fields, Instant createdAt, String createdBy,
                     Instant changedAt, String changedBy) {

    public Object get(String field) {
        return fields.get(field);
    }

    public String text(String field) {
        return fields.text(field);
    }

    public int number(String field) {
        return fields.number(field);
    }
}
