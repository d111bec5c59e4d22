package org.wardbook.isms.core.control;

import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;

import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;

/** The controls of ISO/IEC 27001:2022, Annex A: whether each applies, why, who owns it and how far it is. */
public final class Controls {

    public static final String NAME = "controls";

    private Controls() {
    }

    public static Register register() {
        return Register.named(NAME, "A.").with(
                of("title", FieldType.TEXT).mandatory(),
                choice("theme", "organizational", "people", "physical", "technological"),
                of("description", FieldType.LONG_TEXT),
                of("applicable", FieldType.BOOLEAN),
                of("justification", FieldType.LONG_TEXT),
                choice("status", "not-started", "planned", "partial", "implemented"),
                of("implementation", FieldType.LONG_TEXT),
                of("owner", FieldType.PERSON),
                of("dueDate", FieldType.DATE),
                of("reviewDate", FieldType.DATE),
                of("links", FieldType.LINKS))
            .shows("title", "theme", "applicable", "status", "owner", "justification")
            .checks(Controls::check)
            .fixed();
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if (Boolean.FALSE.equals(state.get("applicable")) && !state.has("justification")) {
            faults.putIfAbsent("justification", Message.of("error.control.justification"));
        }
    }
}
