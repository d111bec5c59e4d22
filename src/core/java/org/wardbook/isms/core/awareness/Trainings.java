package org.wardbook.isms.core.awareness;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;

import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/**
 * Trainings and other awareness activities (ISO/IEC 27001:2022, 7.2, 7.3, A.6.3; NIS-2, article 20(2)): for whom, who
 * took part, what it brought. Top management is counted by itself: leaders go first.
 */
public final class Trainings {

    public static final String NAME = "trainings";

    private Trainings() {
    }

    public static Register register() {
        return Register.named(NAME, "TR-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("topic", FieldType.TEXT),
                of("description", FieldType.LONG_TEXT),
                choice("kind", "course", "e-learning", "exercise", "talk", "simulation", "briefing"),
                of("audience", FieldType.TEXT),
                of("owner", FieldType.PERSON),
                choice("status", "planned", "held", "cancelled"),
                of("dueDate", FieldType.DATE),
                of("heldOn", FieldType.DATE).in("participation"),
                of("leadersInvited", FieldType.NUMBER).in("participation"),
                of("leadersTookPart", FieldType.NUMBER).in("participation"),
                calculated("leadersCoverage", FieldType.NUMBER).in("participation"),
                of("invited", FieldType.NUMBER).in("participation"),
                of("tookPart", FieldType.NUMBER).in("participation"),
                calculated("coverage", FieldType.NUMBER).in("participation"),
                of("participants", FieldType.PEOPLE).in("participation"),
                of("results", FieldType.LONG_TEXT).in("participation"),
                of("passed", FieldType.NUMBER).in("participation"),
                of("reviewDate", FieldType.DATE).in("participation"),
                of("links", FieldType.LINKS).in("participation"),
                calculated("overdue", FieldType.BOOLEAN).in("participation"))
            .shows("title", "kind", "audience", "status", "dueDate", "leadersCoverage", "coverage")
            .calculates(Trainings::value)
            .late((record, date, reading) -> Lateness.of(training -> date.equals("reviewDate")
                || "planned".equals(training.get("status")), "dueDate", "reviewDate").late(record, date, reading))
            .checks(Trainings::check);
    }

    private static Object value(Record record, String field, Reading reading) {
        return field.equals("leadersCoverage")
            ? percent(record.number("leadersTookPart"), record.number("leadersInvited"))
            : percent(record.number("tookPart"), record.number("invited"));
    }

    private static Long percent(int part, int whole) {
        return whole == 0 ? null : 100L * part / whole;
    }

    private static void check(Fields state, Map<String, Message> faults) {
        atMost(state, "leadersTookPart", "leadersInvited", faults);
        atMost(state, "tookPart", "invited", faults);
        atMost(state, "passed", "tookPart", faults);
        if ("held".equals(state.get("status")) && !state.has("heldOn")) {
            faults.putIfAbsent("heldOn", Message.of("error.training.held"));
        }
    }

    private static void atMost(Fields state, String part, String whole, Map<String, Message> faults) {
        if (state.has(part) && state.has(whole) && state.number(part) > state.number(whole)) {
            faults.putIfAbsent(part, Message.of("error.training.more", state.number(whole)));
        }
    }
}
