package org.wardbook.isms.core.plan;

import java.util.List;

/**
 * One thing that somebody has to do.
 *
 * @param field   the date field it follows from; empty for a step or a decision
 * @param date    when it is or was due; for what waits, since when (ISO 8601)
 * @param late    whether it is overdue, expired or stale
 * @param details the step that waits, the decisions that are missing, or how an acceptance stands
 */
public record Duty(Kind kind, String register, String ref, String title, String field, String date, boolean late,
                   List<String> details) {

    /** What is to do, in the order it is shown. */
    public enum Kind {
        /** Somebody waits for a signature or an approval. */
        SIGN,
        /** An information asset lacks decisions of its owner. */
        DECIDE,
        /** Work with a date. */
        DO,
        /** Something that counted until a date: an acceptance, an exception, a contract, evidence. */
        RENEW,
        /** A look at whether a record is still right. */
        REVIEW;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
