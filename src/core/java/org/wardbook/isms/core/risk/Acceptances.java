package org.wardbook.isms.core.risk;

import static org.wardbook.isms.core.register.Field.across;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * The record of who accepted which residual risk (ISO/IEC 27001:2022, 6.1.3 f): the values as they were, a name, a
 * reason, an end. An acceptance counts until it expires, is withdrawn or replaced, or until the risk, its controls or
 * the method changed so that something else would be accepted today.
 */
public final class Acceptances {

    public static final String NAME = "acceptances";
    static final String AWAITING = "awaiting";
    static final String SIGNED = "signed";
    static final String WITHDRAWN = "withdrawn";

    private Acceptances() {
    }

    public static Register register() {
        return Register.named(NAME, "AC-").with(
                of("title", FieldType.TEXT),
                reference("risk", Risks.NAME),
                choice("status", AWAITING, SIGNED, WITHDRAWN),
                across("state", FieldType.CHOICE).options(
                    List.of("awaiting", "valid", "expired", "stale", "withdrawn", "replaced")),
                of("band", FieldType.TEXT),
                of("score", FieldType.NUMBER),
                of("values", FieldType.LONG_TEXT),
                of("reason", FieldType.LONG_TEXT),
                of("acceptedBy", FieldType.PERSON).in("signatures"),
                of("capacity", FieldType.TEXT).in("signatures"),
                of("acceptedOn", FieldType.DATE).in("signatures"),
                of("until", FieldType.DATE).in("signatures"),
                of("secondBy", FieldType.PERSON).in("signatures"),
                of("secondOn", FieldType.DATE).in("signatures"),
                of("withdrawnBy", FieldType.PERSON).in("signatures"),
                of("withdrawnOn", FieldType.DATE).in("signatures"))
            .shows("risk", "title", "band", "acceptedBy", "acceptedOn", "until", "secondBy", "state")
            .calculates((record, field, reading) -> state(record, reading))
            .kept();
    }

    /** The newest acceptance of the risk, or null. */
    static Record newest(Snapshot snapshot, String risk) {
        Map<String, Record> all = snapshot.memo(Acceptances.class, () -> {
            Map<String, Record> newest = new HashMap<>();
            snapshot.table(NAME).forEach(acceptance -> newest.put(acceptance.text("risk"), acceptance));
            return newest;
        });
        return all.get(risk);
    }

    static String state(Record acceptance, Reading reading) {
        Snapshot snapshot = reading.snapshot();
        Record risk = snapshot.find(Risks.NAME, acceptance.text("risk"));
        if (WITHDRAWN.equals(acceptance.get("status"))) {
            return "withdrawn";
        }
        if (!acceptance.ref().equals(newest(snapshot, acceptance.text("risk")).ref())) {
            return "replaced";
        }
        if (risk == null || !values(risk, snapshot, reading.method()).equals(acceptance.text("values"))) {
            return "stale";
        }
        if (acceptance.text("until").compareTo(reading.today().toString()) < 0) {
            return "expired";
        }
        return SIGNED.equals(acceptance.get("status")) ? "valid" : "awaiting";
    }

    /** The state of an acceptance of the risk as it stands, signed once. */
    public static Fields signed(Record risk, Function<String, Record> controls, Method method, String by,
                                String capacity, LocalDate on, LocalDate until, String reason) {
        Cell cell = Stage.CURRENT.cell(risk);
        Map<String, Object> acceptance = new LinkedHashMap<>();
        acceptance.put("title", risk.text("title"));
        acceptance.put("risk", risk.ref());
        acceptance.put("status", SIGNED);
        acceptance.put("band", method.bands().get(cell.band(method)).name());
        acceptance.put("score", (long) cell.score(method));
        acceptance.put("values", values(risk, controls, method));
        acceptance.put("reason", reason);
        acceptance.put("acceptedBy", by);
        acceptance.put("capacity", capacity);
        acceptance.put("acceptedOn", on.toString());
        acceptance.put("until", until.toString());
        return Fields.of(acceptance);
    }

    static String values(Record risk, Snapshot snapshot, Method method) {
        return values(risk, ref -> snapshot.find("controls", ref), method);
    }

    /** What is accepted, as canonical JSON: if it reads otherwise today, something else would be accepted. */
    private static String values(Record risk, Function<String, Record> existing, Method method) {
        Cell cell = Stage.CURRENT.cell(risk);
        int band = cell.band(method);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("likelihood", cell.likelihood());
        values.put("impact", cell.impact());
        values.put("score", cell.score(method));
        values.put("band", band < 0 ? null : method.bands().get(band).name());
        values.put("treatment", risk.get("treatment"));
        Map<String, Object> controls = new TreeMap<>();
        for (String ref : risk.fields().texts("controls")) {
            Record control = existing.apply(ref);
            controls.put(ref, control == null ? null : control.text("status"));
        }
        values.put("controls", controls);
        return Json.canonical(values);
    }
}
