package org.wardbook.isms.core.control;

import static org.wardbook.isms.core.register.Field.across;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.choices;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.reference;
import static org.wardbook.isms.core.register.Field.references;
import static org.wardbook.isms.core.register.Field.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/**
 * The controls of ISO/IEC 27001:2022, Annex A, and those a space adds: whether each applies and why, who owns it, how
 * far it is, what shows it, and whether it was tested. {@code provided} is a control that a supplier implements.
 */
public final class Controls {

    public static final String NAME = "controls";
    static final List<String> STATUSES = List.of("not-started", "planned", "partial", "implemented", "provided");
    static final String EXCLUDED = "excluded";
    private static final List<String> DONE = List.of("implemented", "provided");
    /** What was decided about a control's applicability, as the statement of applicability says it. */
    public static final List<String> DECISIONS = List.of("applicable", "provided", EXCLUDED, "undecided");
    /** The start of the references of controls beyond Annex A. */
    public static final String ADDITIONAL = "C-";

    private Controls() {
    }

    public static Register register() {
        return Register.named(NAME, "A.").with(
                of("title", FieldType.TEXT).mandatory(),
                choice("theme", "organizational", "people", "physical", "technological"),
                of("description", FieldType.LONG_TEXT),
                of("applicable", FieldType.BOOLEAN).in("applicability"),
                Field.calculated("decision", FieldType.CHOICE).options(DECISIONS).in("applicability"),
                choices("reasons", "risk", "law", "contract", "business", "practice").in("applicability"),
                of("justification", FieldType.LONG_TEXT).in("applicability"),
                across("risks", FieldType.REFERENCES).to("risks").in("applicability"),
                across("obligations", FieldType.REFERENCES).to("obligations").in("applicability"),
                choice("status", STATUSES.toArray(String[]::new)).in("implementation"),
                progress().in("implementation"),
                reference("provider", "suppliers").in("implementation"),
                of("implementation", FieldType.LONG_TEXT).in("implementation"),
                of("implementedOn", FieldType.DATE).in("implementation"),
                scale("maturity", Method.MATURITY).in("implementation"),
                of("owner", FieldType.PERSON).in("implementation"),
                of("dueDate", FieldType.DATE).in("implementation"),
                of("reviewDate", FieldType.DATE).in("implementation"),
                of("links", FieldType.LINKS).in("implementation"),
                across("evidence", FieldType.REFERENCES).to(Evidence.NAME).in("evidence"),
                across("evidenceState", FieldType.CHOICE).options(
                    List.of("none", "expired", "expiring", "valid")).in("evidence"),
                of("testPlan", FieldType.LONG_TEXT).in("test"),
                of("testMonths", FieldType.NUMBER).in("test"),
                of("testedOn", FieldType.DATE).in("test"),
                choice("testResult", "passed", "partly", "failed").in("test"),
                of("testNote", FieldType.LONG_TEXT).in("test"),
                across("testState", FieldType.CHOICE).options(
                    List.of("never", "overdue", "failed", "partly", "passed")).in("test"))
            .shows("title", "theme", "applicable", "status", "owner", "justification")
            .calculates(Controls::value)
            .late(Controls::late)
            .checks(Controls::check)
            .fixed(ADDITIONAL);
    }

    /** How far the control is in one word: {@code excluded} where it does not apply, else its status. */
    private static Field progress() {
        List<String> options = new ArrayList<>(STATUSES);
        options.add(EXCLUDED);
        return Field.calculated("progress", FieldType.CHOICE).options(options);
    }

    private static Object value(Record record, String field, Reading reading) {
        return field.equals("progress") ? progress(record) : field.equals("decision") ? decision(record)
            : ControlLinks.value(record, field, reading);
    }

    static String progress(Record control) {
        String status = control.text("status");
        return Boolean.FALSE.equals(control.get("applicable")) ? EXCLUDED : status.isEmpty() ? STATUSES.get(0) : status;
    }

    /** One of {@link #DECISIONS}: {@code provided} is a control that applies and that somebody else carries out. */
    public static String decision(Record control) {
        Object applicable = control.get("applicable");
        return applicable == null ? "undecided" : Boolean.FALSE.equals(applicable) ? EXCLUDED
            : "provided".equals(control.get("status")) ? "provided" : "applicable";
    }

    /** What is done is only reviewed. */
    private static boolean late(Record control, String date, Reading reading) {
        String progress = progress(control);
        boolean counts = date.equals("reviewDate") || date.equals("dueDate") && !DONE.contains(progress);
        return counts && !progress.equals(EXCLUDED) && Lateness.PASSED.late(control, date, reading);
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if (Boolean.FALSE.equals(state.get("applicable")) && !state.has("justification")) {
            faults.putIfAbsent("justification", Message.of("error.control.justification"));
        }
        if ("provided".equals(state.get("status")) && !state.has("provider")) {
            faults.putIfAbsent("provider", Message.of("error.control.provider"));
        }
        if (state.has("testResult") != state.has("testedOn")) {
            faults.putIfAbsent(state.has("testResult") ? "testedOn" : "testResult",
                Message.of("error.control.test"));
        }
    }
}
