package org.wardbook.isms.confluence.draw;

import org.wardbook.isms.core.record.Record;

/** Draws the values of one field. */
@FunctionalInterface
interface Cell {

    /** @param value in its stored shape, never null; @param record whose value it is, or null for an older version's */
    void draw(Html html, Object value, Record record);
}
