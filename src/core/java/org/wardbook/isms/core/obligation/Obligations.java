package org.wardbook.isms.core.obligation;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;

import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** What the organisation is bound to, and who expects what (ISO/IEC 27001:2022, 4.2 and A.5.31). */
public final class Obligations {

    public static final String NAME = "obligations";
    public static final String PARTIES = "parties";

    private Obligations() {
    }

    public static Register register() {
        return Register.named(NAME, "OB-").with(
                of("title", FieldType.TEXT).mandatory(),
                choice("kind", "law", "regulation", "contract", "standard", "internal"),
                of("source", FieldType.TEXT),
                of("jurisdiction", FieldType.TEXT),
                of("description", FieldType.LONG_TEXT),
                of("owner", FieldType.PERSON),
                of("department", FieldType.TEXT),
                choice("status", "open", "partly", "met", "not-applicable"),
                of("implementation", FieldType.LONG_TEXT),
                references("controls", "controls"),
                of("effectiveDate", FieldType.DATE),
                of("dueDate", FieldType.DATE),
                of("reviewDate", FieldType.DATE),
                of("links", FieldType.LINKS),
                calculated("overdue", FieldType.BOOLEAN))
            .shows("title", "kind", "source", "owner", "status", "reviewDate")
            .late(Obligations::late);
    }

    /** What does not apply asks for nothing; what is met asks for its review alone. */
    private static boolean late(Record obligation, String date, Reading reading) {
        String status = obligation.text("status");
        boolean counts = date.equals("reviewDate") || date.equals("dueDate") && !status.equals("met");
        return counts && !status.equals("not-applicable") && Lateness.PASSED.late(obligation, date, reading);
    }

    public static Register parties() {
        return Register.named(PARTIES, "IP-").with(
                of("title", FieldType.TEXT).mandatory(),
                choice("kind", "internal", "external"),
                of("needs", FieldType.LONG_TEXT),
                choice("influence", "low", "medium", "high"),
                of("climate", FieldType.BOOLEAN),
                of("addressed", FieldType.LONG_TEXT),
                references("obligations", NAME),
                of("owner", FieldType.PERSON),
                of("reviewDate", FieldType.DATE),
                of("links", FieldType.LINKS),
                calculated("overdue", FieldType.BOOLEAN))
            .shows("title", "kind", "needs", "influence", "addressed", "owner", "reviewDate")
            .late(Lateness.PASSED);
    }
}
