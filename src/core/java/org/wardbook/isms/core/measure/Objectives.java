package org.wardbook.isms.core.measure;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;

import java.util.Set;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Register;

/** Information security objectives and the plans to reach them (ISO/IEC 27001:2022, 6.2). */
public final class Objectives {

    public static final String NAME = "objectives";
    private static final Set<String> ENDED = Set.of("reached", "missed", "dropped");

    private Objectives() {
    }

    public static Register register() {
        return Register.named(NAME, "O-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("owner", FieldType.PERSON),
                of("department", FieldType.TEXT),
                choice("status", "planned", "on-track", "at-risk", "reached", "missed", "dropped"),
                of("measure", FieldType.TEXT).in("plan"),
                of("baseline", FieldType.TEXT).in("plan"),
                of("target", FieldType.TEXT).in("plan"),
                of("plan", FieldType.LONG_TEXT).in("plan"),
                of("resources", FieldType.LONG_TEXT).in("plan"),
                references("risks", "risks").in("plan"),
                references("controls", "controls").in("plan"),
                of("dueDate", FieldType.DATE).in("plan"),
                of("evaluation", FieldType.LONG_TEXT).in("evaluation"),
                of("reviewDate", FieldType.DATE).in("evaluation"),
                of("links", FieldType.LINKS).in("evaluation"),
                calculated("overdue", FieldType.BOOLEAN).in("evaluation"))
            .shows("title", "owner", "measure", "baseline", "target", "status", "dueDate")
            .late(Lateness.of(Objectives::open, "dueDate", "reviewDate"));
    }

    private static boolean open(Record record) {
        return !ENDED.contains(record.text("status"));
    }
}
