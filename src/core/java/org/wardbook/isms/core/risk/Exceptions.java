package org.wardbook.isms.core.risk;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** Exceptions from a control or rule: why, what compensates, who approved, until when. */
public final class Exceptions {

    public static final String NAME = "exceptions";

    private Exceptions() {
    }

    public static Register register() {
        return Register.named(NAME, "EX-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("reason", FieldType.LONG_TEXT).mandatory(),
                of("compensation", FieldType.LONG_TEXT),
                references("controls", "controls"),
                references("risks", Risks.NAME),
                of("owner", FieldType.PERSON).mandatory(),
                of("department", FieldType.TEXT),
                of("validUntil", FieldType.DATE).mandatory(),
                choice("status", "requested", "approved", "rejected", "ended").byStep().in("decision"),
                of("decidedBy", FieldType.PERSON).byStep().in("decision"),
                of("decidedOn", FieldType.DATE).byStep().in("decision"),
                of("decision", FieldType.LONG_TEXT).byStep().in("decision"),
                of("links", FieldType.LINKS).in("decision"),
                calculated("state", FieldType.CHOICE).in("decision").options(
                    List.of("requested", "valid", "expiring", "expired", "rejected", "ended")))
            .shows("title", "controls", "owner", "compensation", "validUntil", "decidedBy", "state")
            .calculates((record, field, reading) -> state(record, reading))
            .late(Lateness.of(exception -> "approved".equals(exception.get("status")), "validUntil"))
            .guards(Exceptions::check)
            .steps(ExceptionSteps.APPROVE, ExceptionSteps.REJECT, ExceptionSteps.END);
    }

    static String state(Record record, Reading reading) {
        String status = record.text("status");
        if (!status.equals("approved")) {
            return status.isEmpty() ? "requested" : status;
        }
        return Lateness.PASSED.late(record, "validUntil", reading) ? "expired"
            : Lateness.within(record, "validUntil", reading, 30) ? "expiring" : "valid";
    }

    /** What was approved is not changed under the approver's name. */
    private static void check(Fields before, Fields state, Reading reading, Map<String, Message> faults) {
        if ("approved".equals(before.get("status"))) {
            for (String approved : List.of("reason", "compensation", "controls", "validUntil")) {
                if (!Objects.equals(before.get(approved), state.get(approved))) {
                    faults.putIfAbsent(approved, Message.of("error.exception.approved"));
                }
            }
        }
    }
}
