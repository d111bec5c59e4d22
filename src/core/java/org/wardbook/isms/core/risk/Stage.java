package org.wardbook.isms.core.risk;

import java.util.Locale;
import org.wardbook.isms.core.record.Record;

/**
 * The three assessments of a risk: as it would be without controls, as it is now, and as it shall be. A risk whose
 * current state nobody assessed counts with its inherent one: no control has been claimed.
 */
public enum Stage {
    INHERENT, CURRENT, TARGET;

    private final String likelihood = id() + "Likelihood";
    private final String confidentiality = id() + "Confidentiality";
    private final String integrity = id() + "Integrity";
    private final String availability = id() + "Availability";
    private final String impact = id() + "Impact";

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String likelihood() {
        return likelihood;
    }

    /** The field with the likelihood that counts: for the current stage a calculated one, {@code likelihood}. */
    public String countedLikelihood() {
        return this == CURRENT ? "likelihood" : likelihood;
    }

    public String confidentiality() {
        return confidentiality;
    }

    public String integrity() {
        return integrity;
    }

    public String availability() {
        return availability;
    }

    /** The calculated field with the highest of the three impacts. */
    public String impact() {
        return impact;
    }

    /** The calculated score; the current one is just {@code score}. */
    public String score() {
        return this == CURRENT ? "score" : id() + "Score";
    }

    /** The calculated band; the current one is just {@code band}. */
    public String band() {
        return this == CURRENT ? "band" : id() + "Band";
    }

    static Stage ofField(String field) {
        return field.startsWith("inherent") ? INHERENT : field.startsWith("target") ? TARGET : CURRENT;
    }

    /** Where the record stands in the matrix at this stage. */
    public Cell cell(Record record) {
        Cell cell = new Cell(record.number(likelihood), Math.max(record.number(confidentiality),
            Math.max(record.number(integrity), record.number(availability))));
        return this == CURRENT && cell.likelihood() == 0 && cell.impact() == 0 ? INHERENT.cell(record) : cell;
    }
}
