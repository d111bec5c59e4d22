package org.wardbook.isms.core.supplier;

import static org.wardbook.isms.core.register.Field.across;
import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.reference;
import static org.wardbook.isms.core.register.Field.references;

import java.util.Map;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** Suppliers (ISO/IEC 27001:2022, A.5.19 to A.5.23; NIS-2, article 21(2)(d)), questions put to them, their answers. */
public final class Suppliers {

    public static final String NAME = "suppliers";
    public static final String QUESTIONS = "questions";
    public static final String ANSWERS = "answers";

    private Suppliers() {
    }

    public static Register register() {
        return Register.named(NAME, "S-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                choice("kind", "cloud", "software", "hosting", "hardware", "maintenance", "consulting", "staff",
                    "logistics", "other"),
                of("owner", FieldType.PERSON),
                of("department", FieldType.TEXT),
                of("contact", FieldType.TEXT),
                of("country", FieldType.TEXT),
                references("assets", Assets.NAME),
                choice("criticality", "low", "medium", "high", "critical"),
                across("protectionNeed", FieldType.IMPACT),
                of("personalData", FieldType.BOOLEAN),
                choice("status", "candidate", "approved", "conditional", "ended"),
                of("contract", FieldType.TEXT).in("contract"),
                of("contractStart", FieldType.DATE).in("contract"),
                of("contractEnd", FieldType.DATE).in("contract"),
                of("noticeMonths", FieldType.NUMBER).in("contract"),
                of("securityClauses", FieldType.BOOLEAN).in("contract"),
                of("auditRight", FieldType.BOOLEAN).in("contract"),
                of("incidentHours", FieldType.NUMBER).in("contract"),
                of("exitPlan", FieldType.LONG_TEXT).in("contract"),
                of("links", FieldType.LINKS).in("contract"),
                of("lastReview", FieldType.DATE).in("assessment"),
                of("reviewDate", FieldType.DATE).in("assessment"),
                of("findings", FieldType.LONG_TEXT).in("assessment"),
                across("answered", FieldType.NUMBER).in("assessment"),
                across("rating", FieldType.NUMBER).in("assessment"),
                across("missing", FieldType.NUMBER).in("assessment"),
                calculated("overdue", FieldType.BOOLEAN).in("assessment"))
            .shows("title", "kind", "owner", "criticality", "status", "rating", "contractEnd", "reviewDate")
            .calculates(Suppliers::value)
            .late(Lateness.of(supplier -> !"ended".equals(supplier.get("status")), "reviewDate", "contractEnd"))
            .checks(Suppliers::check);
    }

    public static Register questions() {
        return Register.named(QUESTIONS, "SQ-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("topic", FieldType.TEXT),
                of("expected", FieldType.LONG_TEXT),
                of("warning", FieldType.LONG_TEXT),
                choice("asked", "all", "medium", "high"),
                of("weight", FieldType.NUMBER),
                references("controls", "controls"))
            .shows("title", "topic", "asked", "weight");
    }

    public static Register answers() {
        return Register.named(ANSWERS, "QA-").with(
                reference("supplier", NAME).mandatory(),
                reference("question", QUESTIONS).mandatory(),
                of("answer", FieldType.LONG_TEXT),
                choice("rating", "good", "partly", "missing", "not-applicable"),
                of("answeredOn", FieldType.DATE),
                of("links", FieldType.LINKS))
            .shows("supplier", "question", "rating", "answer", "answeredOn")
            .guards(Questionnaire::once);
    }

    private static Object value(Record record, String field, Reading reading) {
        return field.equals("protectionNeed") ? protectionNeed(record, reading)
            : Questionnaire.of(reading.snapshot(), record).value(field);
    }

    private static Long protectionNeed(Record record, Reading reading) {
        long highest = 0;
        for (String ref : record.fields().texts("assets")) {
            Long need = Assets.protectionNeed(ref, reading);
            highest = Math.max(highest, need == null ? 0 : need);
        }
        return highest == 0 ? null : highest;
    }

    private static void check(Fields state, Map<String, Message> faults) {
        if (state.has("contractStart") && state.has("contractEnd")
            && state.text("contractEnd").compareTo(state.text("contractStart")) < 0) {
            faults.putIfAbsent("contractEnd", Message.of("error.supplier.end"));
        }
    }
}
