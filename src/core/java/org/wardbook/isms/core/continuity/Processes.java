package org.wardbook.isms.core.continuity;

import static org.wardbook.isms.core.register.Field.across;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;
import static org.wardbook.isms.core.register.Field.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/**
 * The business processes with their impact analysis (ISO/IEC 27001:2022, A.5.29 and A.5.30): how bad a standstill grows
 * with time, how long it is tolerable (MTD), until when it runs again (RTO) and how much data may be lost (RPO), all in
 * hours.
 */
public final class Processes {

    public static final String NAME = "processes";

    private Processes() {
    }

    public static Register register() {
        Register register = Register.named(NAME, "P-").with(
            of("title", FieldType.TEXT).mandatory(),
            of("description", FieldType.LONG_TEXT),
            of("department", FieldType.TEXT),
            of("owner", FieldType.PERSON),
            references("assets", Assets.NAME));
        for (String objective : Method.OBJECTIVES) {
            register.with(scale(objective, objective).in("protection"));
        }
        return register.with(
                of("impact4h", FieldType.IMPACT).in("standstill"),
                of("impact1d", FieldType.IMPACT).in("standstill"),
                of("impact3d", FieldType.IMPACT).in("standstill"),
                of("impact1w", FieldType.IMPACT).in("standstill"),
                of("mtd", FieldType.NUMBER).in("standstill"),
                of("rto", FieldType.NUMBER).in("standstill"),
                of("rpo", FieldType.NUMBER).in("standstill"),
                across("recoveryGap", FieldType.REFERENCES).to(Assets.NAME).in("standstill"),
                of("workaround", FieldType.LONG_TEXT).in("standstill"),
                of("lastExercise", FieldType.DATE).in("standstill"),
                of("reviewDate", FieldType.DATE).in("standstill"),
                of("links", FieldType.LINKS).in("standstill"))
            .shows("title", "department", "owner", "mtd", "rto", "rpo", "recoveryGap")
            .calculates(Processes::value)
            .late(Lateness.of(process -> true, "reviewDate"))
            .checks(Processes::check);
    }

    /** The assets it needs that take longer to recover than the process may stand still. */
    private static Object value(Record record, String field, Reading reading) {
        if (!record.fields().has("rto")) {
            return null;
        }
        List<String> slow = new ArrayList<>();
        for (String ref : record.fields().texts("assets")) {
            Record asset = reading.snapshot().find(Assets.NAME, ref);
            if (asset != null && asset.number("recoveryHours") > record.number("rto")) {
                slow.add(ref);
            }
        }
        return slow.isEmpty() ? null : slow;
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if (state.has("mtd") && state.has("rto") && state.number("rto") > state.number("mtd")) {
            faults.putIfAbsent("rto", Message.of("error.process.rto", state.number("mtd")));
        }
        int last = 0;
        for (String after : List.of("impact4h", "impact1d", "impact3d", "impact1w")) {
            if (state.has(after) && state.number(after) < last) {
                faults.putIfAbsent(after, Message.of("error.process.impact"));
            }
            last = Math.max(last, state.number(after));
        }
    }
}
