package org.wardbook.isms.core.plan;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;

import java.util.Map;
import java.util.Set;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Register;

/** What has to be done by whom until when: actions that treat risks or correct something, and other tasks. */
public final class Tasks {

    public static final String NAME = "tasks";
    public static final String ACTIONS = "actions";
    private static final Set<String> ENDED = Set.of("done", "verified", "dropped");

    private Tasks() {
    }

    public static Register register() {
        return Register.named(NAME, "TK-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("owner", FieldType.PERSON),
                choice("priority", "low", "medium", "high"),
                choice("status", "open", "in-progress", "done", "dropped"),
                of("dueDate", FieldType.DATE),
                references("about", Field.ANY),
                of("links", FieldType.LINKS),
                calculated("overdue", FieldType.BOOLEAN))
            .shows("title", "owner", "priority", "status", "dueDate", "about")
            .late(Lateness.of(Tasks::open, "dueDate"));
    }

    /** Risk treatment (ISO/IEC 27001:2022, 6.1.3 and 8.3), correction and improvement (10.1, 10.2). */
    public static Register actions() {
        return Register.named(ACTIONS, "CA-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                choice("kind", "treatment", "corrective", "improvement"),
                of("owner", FieldType.PERSON),
                choice("status", "open", "in-progress", "done", "verified", "dropped"),
                of("dueDate", FieldType.DATE),
                references("risks", "risks"),
                references("controls", "controls"),
                of("cost", FieldType.NUMBER),
                of("effortDays", FieldType.NUMBER),
                of("doneOn", FieldType.DATE).in("effectiveness"),
                choice("effective", "yes", "partly", "no").in("effectiveness"),
                of("effectivenessNote", FieldType.LONG_TEXT).in("effectiveness"),
                of("links", FieldType.LINKS).in("effectiveness"),
                calculated("overdue", FieldType.BOOLEAN).in("effectiveness"))
            .shows("title", "kind", "owner", "status", "dueDate", "risks", "cost")
            .late(Lateness.of(Tasks::open, "dueDate"))
            .checks(Tasks::check);
    }

    /** Whether it still asks for something. */
    public static boolean open(Record record) {
        return !ENDED.contains(record.text("status"));
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if ("verified".equals(state.get("status")) && !state.has("effective")) {
            faults.putIfAbsent("effective", Message.of("error.action.verified"));
        }
    }
}
