package org.wardbook.isms.core.control;

import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Backlinks;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;

/** What shows that controls work: a page, an attachment, a report, with an owner and how long it counts. */
public final class Evidence {

    public static final String NAME = "evidence";
    private static final int SOON = 30;

    private Evidence() {
    }

    public static Register register() {
        return Register.named(NAME, "E-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                choice("kind", "page", "attachment", "report", "record", "screenshot", "interview"),
                references("controls", Controls.NAME),
                of("owner", FieldType.PERSON),
                of("collectedOn", FieldType.DATE),
                of("validUntil", FieldType.DATE),
                of("links", FieldType.LINKS),
                calculated("validity", FieldType.CHOICE).options(List.of("valid", "expiring", "expired")))
            .shows("title", "kind", "controls", "owner", "collectedOn", "validUntil", "validity")
            .calculates((record, field, reading) -> validity(record, reading))
            .late(Lateness.of(evidence -> true, "validUntil"))
            .checks(Evidence::check);
    }

    static String validity(Record record, Reading reading) {
        return Lateness.PASSED.late(record, "validUntil", reading) ? "expired"
            : Lateness.within(record, "validUntil", reading, SOON) ? "expiring" : "valid";
    }

    /** The evidence of one control. */
    public static List<Record> forControl(Snapshot snapshot, String control) {
        return Backlinks.to(control, snapshot, NAME, "controls");
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if (state.has("collectedOn") && state.has("validUntil")
            && state.text("validUntil").compareTo(state.text("collectedOn")) < 0) {
            faults.putIfAbsent("validUntil", Message.of("error.evidence.until"));
        }
    }
}
