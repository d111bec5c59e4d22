package org.wardbook.isms.core.asset;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;

import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** The information assets: what is worth protecting, who decides about it and how much protection it needs. */
public final class Assets {

    public static final String NAME = "assets";

    private Assets() {
    }

    public static Register register() {
        return Register.named(NAME, "A-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("category", FieldType.TEXT),
                of("department", FieldType.TEXT),
                of("owner", FieldType.PERSON),
                of("custodian", FieldType.TEXT),
                of("confidentiality", FieldType.IMPACT).in("protection"),
                of("integrity", FieldType.IMPACT).in("protection"),
                of("availability", FieldType.IMPACT).in("protection"),
                calculated("protectionNeed", FieldType.IMPACT).in("protection"),
                choice("classification", "public", "internal", "confidential", "strictly-confidential")
                    .in("protection"),
                of("handling", FieldType.LONG_TEXT).in("protection"),
                of("access", FieldType.LONG_TEXT).in("protection"),
                of("personalData", FieldType.BOOLEAN).in("protection"),
                of("reviewDate", FieldType.DATE).in("protection"),
                of("links", FieldType.LINKS).in("protection"))
            .shows("title", "category", "department", "owner", "protectionNeed", "classification")
            .calculates(Assets::value)
            .late(Lateness.PASSED);
    }

    private static Object value(Record record, String field, Reading reading) {
        int need = Math.max(record.number("confidentiality"),
            Math.max(record.number("integrity"), record.number("availability")));
        return need == 0 ? null : (long) need;
    }
}
