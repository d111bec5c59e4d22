package org.wardbook.isms.core.risk;

import static org.wardbook.isms.core.register.Field.across;
import static org.wardbook.isms.core.register.Field.calculated;
import static org.wardbook.isms.core.register.Field.choice;
import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.reference;
import static org.wardbook.isms.core.register.Field.references;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;

/** The risk register (ISO/IEC 27001:2022, 6.1.2, 6.1.3, 8.2, 8.3). */
public final class Risks {

    public static final String NAME = "risks";

    private Risks() {
    }

    public static Register register() {
        Register register = Register.named(NAME, "R-").with(
            of("title", FieldType.TEXT).mandatory(),
            of("description", FieldType.LONG_TEXT),
            of("category", FieldType.TEXT),
            reference("scenario", "scenarios"),
            references("threats", "threats"),
            references("vulnerabilities", "vulnerabilities"),
            references("assets", "assets"),
            of("owner", FieldType.PERSON),
            choice("status", "identified", "assessed", "in-treatment", "accepted", "closed"));
        for (Stage stage : Stage.values()) {
            register.with(of(stage.likelihood(), FieldType.LIKELIHOOD).in(stage.id()),
                of(stage.confidentiality(), FieldType.IMPACT).in(stage.id()),
                of(stage.integrity(), FieldType.IMPACT).in(stage.id()),
                of(stage.availability(), FieldType.IMPACT).in(stage.id()),
                calculated(stage.impact(), FieldType.IMPACT).in(stage.id()),
                calculated(stage.score(), FieldType.NUMBER).in(stage.id()),
                calculated(stage.band(), FieldType.BAND).in(stage.id()));
            if (!stage.countedLikelihood().equals(stage.likelihood())) {
                register.with(calculated(stage.countedLikelihood(), FieldType.LIKELIHOOD).in(stage.id()));
            }
        }
        return register.with(
                choice("treatment", "reduce", "retain", "avoid", "share").in("treatment"),
                of("treatmentPlan", FieldType.LONG_TEXT).in("treatment"),
                references("controls", "controls").in("treatment"),
                references("plannedControls", "controls").in("treatment"),
                across("actions", FieldType.REFERENCES).to("actions").in("treatment"),
                across("cost", FieldType.NUMBER).in("treatment"),
                of("dueDate", FieldType.DATE).in("treatment"),
                of("reviewDate", FieldType.DATE).in("treatment"),
                across(Cycles.FIELD, FieldType.CHOICE).options(Cycles.STATES).in("treatment"),
                of(Cycles.CONFIRMED_ON, FieldType.DATE).byStep().in("treatment"),
                reference("confirmedIn", Cycles.NAME).byStep().in("treatment"),
                of("links", FieldType.LINKS).in("treatment"),
                calculated("overdue", FieldType.BOOLEAN).in("treatment"),
                calculated("aboveAppetite", FieldType.BOOLEAN).in("treatment"),
                across("acceptance", FieldType.CHOICE).options(
                    List.of("none", "awaiting", "valid", "expired", "stale")).in("acceptance"),
                across("acceptedBy", FieldType.PERSON).in("acceptance"),
                across("acceptedUntil", FieldType.DATE).in("acceptance"),
                across("exceptions", FieldType.REFERENCES).to(Exceptions.NAME).in("acceptance"))
            .shows("title", "owner", "inherentBand", "band", "targetBand", "treatment", "status", "dueDate")
            .calculates(Risks::value)
            .late(Risks::late)
            .checks(Risks::check)
            .guards(RiskGuards::check)
            .steps(AcceptanceSteps.values())
            .steps(new Cycles.Confirm());
    }

    private static Object value(Record record, String field, Reading reading) {
        return switch (field) {
            case "aboveAppetite" -> open(record) && reading.method().aboveAppetite(
                Stage.CURRENT.cell(record).band(reading.method()), record.text("category"));
            case Cycles.FIELD -> Cycles.state(record, reading.snapshot());
            case "actions", "cost", "exceptions", "acceptance", "acceptedBy", "acceptedUntil" ->
                RiskLinks.value(record, field, reading);
            default -> {
                Stage stage = Stage.ofField(field);
                Cell cell = stage.cell(record);
                if (field.equals(stage.countedLikelihood())) {
                    yield cell.likelihood() == 0 ? null : (Object) (long) cell.likelihood();
                }
                yield !cell.assessed(field.equals(stage.impact())) ? null : field.equals(stage.impact())
                    ? (Object) (long) cell.impact() : field.equals(stage.score())
                    ? (Object) (long) cell.score(reading.method()) : (Object) (long) cell.band(reading.method());
            }
        };
    }

    /** Whether the risk still asks for something; a closed one does not. */
    public static boolean open(Record record) {
        return !"closed".equals(record.get("status"));
    }

    /** An accepted risk is not treated any further, but it is still reviewed. */
    private static boolean late(Record record, String date, Reading reading) {
        boolean counts = date.equals("reviewDate")
            || date.equals("dueDate") && !"accepted".equals(record.get("status"));
        return counts && open(record) && Lateness.PASSED.late(record, date, reading);
    }

    private static void check(Fields state, Map<String, Message> faults) {
        for (Stage stage : Stage.values()) {
            boolean anyImpact = state.has(stage.confidentiality()) || state.has(stage.integrity())
                || state.has(stage.availability());
            if (anyImpact && !state.has(stage.likelihood())) {
                faults.putIfAbsent(stage.likelihood(), Message.of("error.risk.likelihood"));
            }
            if (!anyImpact && state.has(stage.likelihood())) {
                faults.putIfAbsent(stage.confidentiality(), Message.of("error.risk.impact"));
            }
        }
        if ("accepted".equals(state.get("status")) && !state.has("owner")) {
            faults.putIfAbsent("owner", Message.of("error.risk.owner"));
        }
    }
}
