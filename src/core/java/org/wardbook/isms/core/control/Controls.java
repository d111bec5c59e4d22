package org.wardbook.isms.core.control;

import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** The controls of ISO/IEC 27001:2022, Annex A: whether each applies, why, who owns it and how far it is. */
public final class Controls {

    public static final String NAME = "controls";
    static final List<String> STATUSES = List.of("not-started", "planned", "partial", "implemented");
    static final String EXCLUDED = "excluded";

    private Controls() {
    }

    public static Register register() {
        return Register.named(NAME, "A.").with(
                of("title", FieldType.TEXT).mandatory(),
                choice("theme", "organizational", "people", "physical", "technological"),
                of("description", FieldType.LONG_TEXT),
                of("applicable", FieldType.BOOLEAN),
                of("justification", FieldType.LONG_TEXT),
                choice("status", STATUSES.toArray(String[]::new)),
                progress(),
                of("implementation", FieldType.LONG_TEXT),
                of("owner", FieldType.PERSON),
                of("dueDate", FieldType.DATE),
                of("reviewDate", FieldType.DATE),
                of("links", FieldType.LINKS))
            .shows("title", "theme", "applicable", "status", "owner", "justification")
            .calculates(Controls::value)
            .late(Controls::late)
            .checks(Controls::check)
            .fixed();
    }

    /** How far the control is in one word: {@code excluded} where it does not apply, else its status. */
    private static Field progress() {
        List<String> options = new ArrayList<>(STATUSES);
        options.add(EXCLUDED);
        return Field.calculated("progress", FieldType.CHOICE).options(options);
    }

    private static Object value(Record record, String field, Reading reading) {
        return progress(record);
    }

    static String progress(Record control) {
        String status = control.text("status");
        return Boolean.FALSE.equals(control.get("applicable")) ? EXCLUDED : status.isEmpty() ? STATUSES.get(0) : status;
    }

    private static boolean late(Record control, String date, Reading reading) {
        String progress = progress(control);
        return Lateness.PASSED.late(control, date, reading) && !progress.equals(EXCLUDED)
            && !(date.equals("dueDate") && progress.equals("implemented"));
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if (Boolean.FALSE.equals(state.get("applicable")) && !state.has("justification")) {
            faults.putIfAbsent("justification", Message.of("error.control.justification"));
        }
    }
}
