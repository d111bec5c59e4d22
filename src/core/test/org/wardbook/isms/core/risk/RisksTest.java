package org.wardbook.isms.core.risk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.space.Spaces;

public class RisksTest {

    private static final Register RISKS = Wardbook.REGISTERS.named(Risks.NAME);

    private final MemorySpace space = MemorySpace.enabled();

    @Before
    public void bringAControl() {
        space.bring("controls", "A.5.1", Map.of("title", "Policies"));
    }

    private Record risk(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", "Fire"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return space.create(Risks.NAME, fields);
    }

    private Record accepted(String ref, String... passed) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", "Fire", "status", "accepted"));
        for (String date : passed) {
            fields.put(date, "2026-03-01");
        }
        return space.bring(Risks.NAME, ref, fields);
    }

    private Object value(Record record, String field) {
        return RISKS.value(record, RISKS.field(field), space.reading());
    }

    @Test
    public void theHighestOfTheThreeImpactsCounts() {
        Record record = risk("inherentLikelihood", 3, "inherentConfidentiality", 2, "inherentIntegrity", 4,
            "inherentAvailability", 1);
        assertEquals(4L, value(record, "inherentImpact"));
        assertEquals(12L, value(record, "inherentScore"));
        assertEquals(2L, value(record, "inherentBand"));
    }

    @Test
    public void oneImpactIsEnough() {
        assertEquals(10L, value(risk("inherentLikelihood", 5, "inherentAvailability", 2), "inherentScore"));
    }

    @Test
    public void aRiskWhoseCurrentStateNobodyAssessedCountsWithItsInherentOne() {
        Record record = risk("inherentLikelihood", 5, "inherentIntegrity", 5);
        assertEquals(25L, value(record, "score"));
        assertEquals(3L, value(record, "band"));
        assertEquals(5L, value(record, "currentImpact"));
        Record treated = space.change(record, Map.of("currentLikelihood", 1, "currentIntegrity", 2,
            "controls", List.of("A.5.1")));
        assertEquals(2L, value(treated, "score"));
        assertEquals(0L, value(treated, "band"));
        assertEquals(25L, value(treated, "inherentScore"));
    }

    @Test
    public void theLikelihoodThatCountsFindsEveryRiskOfACell() {
        Record untreated = risk("inherentLikelihood", 4, "inherentIntegrity", 5);
        risk("inherentLikelihood", 4, "inherentIntegrity", 5, "currentLikelihood", 1, "currentIntegrity", 5,
            "controls", List.of("A.5.1"));
        Record assessed = risk("currentLikelihood", 4, "currentAvailability", 5);
        risk();
        assertEquals(4L, value(untreated, "likelihood"));
        assertEquals(List.of(untreated.ref(), assessed.ref()),
            space.list(Risks.NAME, "", "", "likelihood:eq:4", "currentImpact:eq:5"));
        assertNull(value(risk(), "likelihood"));
        assertEquals("inherentLikelihood", Stage.INHERENT.countedLikelihood());
        assertEquals("likelihood", Stage.CURRENT.countedLikelihood());
        assertEquals("targetLikelihood", Stage.TARGET.countedLikelihood());
    }

    @Test
    public void theTargetIsNeverGuessed() {
        Record record = risk("inherentLikelihood", 5, "inherentIntegrity", 5, "currentLikelihood", 2,
            "currentIntegrity", 2, "controls", List.of("A.5.1"));
        assertNull(value(record, "targetScore"));
        assertNull(value(record, "targetBand"));
        assertNull(value(record, "targetImpact"));
    }

    @Test
    public void whatNobodyAssessedHasNoScore() {
        Record record = risk();
        for (String field : new String[] {"inherentScore", "inherentBand", "inherentImpact", "score", "band"}) {
            assertNull(field, value(record, field));
        }
        assertEquals(false, value(record, "aboveAppetite"));
    }

    @Test
    public void aboveAppetiteIsSaidOfOpenRisksOnly() {
        Record record = risk("inherentLikelihood", 5, "inherentIntegrity", 2);
        assertEquals(true, value(record, "aboveAppetite"));
        assertEquals(false, value(space.change(record, Map.of("status", "closed")), "aboveAppetite"));
        assertEquals(false, value(risk("inherentLikelihood", 3, "inherentIntegrity", 3), "aboveAppetite"));
    }

    @Test
    public void aRiskIsOverdueAfterTheDayAndNotOnIt() {
        assertEquals(true, value(risk("dueDate", "2026-03-01"), "overdue"));
        assertEquals(false, value(risk("dueDate", "2026-03-02"), "overdue"));
        assertEquals(true, value(risk("reviewDate", "2026-03-01"), "overdue"));
        assertEquals(false, value(risk("reviewDate", "2026-03-02"), "overdue"));
        assertEquals(false, value(risk(), "overdue"));
    }

    @Test
    public void anAcceptedRiskNeedsNoTreatmentButItsReview() {
        assertEquals(false, value(accepted("R-7", "dueDate"), "overdue"));
        assertEquals(true, value(accepted("R-8", "reviewDate"), "overdue"));
    }

    @Test
    public void whichDateIsLateIsSaidForEachAlone() {
        Record record = accepted("R-7", "dueDate", "reviewDate");
        assertFalse(RISKS.lateness().late(record, "dueDate", space.reading()));
        assertTrue(RISKS.lateness().late(record, "reviewDate", space.reading()));
        assertFalse(RISKS.lateness().late(risk(), "dueDate", space.reading()));
        assertTrue(RISKS.lateness().late(risk("dueDate", "2026-03-01"), "dueDate", space.reading()));
    }

    @Test
    public void aClosedRiskAsksForNothing() {
        Record closed = risk("dueDate", "2020-01-01", "reviewDate", "2020-01-01", "status", "closed");
        assertEquals(false, value(closed, "overdue"));
        assertFalse(Risks.open(closed));
        assertTrue(Risks.open(risk()));
        assertTrue(Risks.open(risk("status", "in-treatment")));
    }

    @Test
    public void anAssessmentIsWholeOrNotThere() {
        for (Stage stage : Stage.values()) {
            Refused.forField(stage.likelihood(), "error.risk.likelihood", () -> risk(stage.availability(), 3));
            Refused.forField(stage.confidentiality(), "error.risk.impact", () -> risk(stage.likelihood(), 3));
        }
    }

    @Test
    public void aWrongLevelIsNotReportedAsAMissingOne() {
        Refusal refusal = Refused.as(Refusal.Kind.INVALID, "error.invalid", () ->
            risk("inherentLikelihood", 9, "inherentIntegrity", 3));
        assertEquals(Set.of("inherentLikelihood"), refusal.fields().keySet());
        assertEquals("error.field.range", refusal.fields().get("inherentLikelihood").key());
    }

    @Test
    public void aLowerRiskNamesWhatLowersIt() {
        Refused.forField("controls", "error.risk.controls", () -> risk("inherentLikelihood", 5, "inherentIntegrity", 5,
            "currentLikelihood", 2, "currentIntegrity", 2));
        Refused.forField("plannedControls", "error.risk.planned", () -> risk("inherentLikelihood", 5,
            "inherentIntegrity", 5, "targetLikelihood", 2, "targetIntegrity", 2));
        assertEquals("R-1", risk("inherentLikelihood", 5, "inherentIntegrity", 5, "targetLikelihood", 2,
            "targetIntegrity", 2, "treatment", "avoid").ref());
    }

    @Test
    public void whatAnOldRecordLacksIsAskedOnlyWhereItIsTouched() {
        Record old = space.bring("risks", "R-9", Map.of("title", "Old", "inherentLikelihood", 5L, "inherentIntegrity",
            5L, "currentLikelihood", 1L, "currentIntegrity", 1L));
        Record renamed = space.change(old, Map.of("title", "Renamed"));
        Refused.forField("controls", "error.risk.controls",
            () -> space.change(renamed, Map.of("currentIntegrity", 2)));
    }

    @Test
    public void aCategoryMayHaveAnAppetiteOfItsOwn() {
        Map<String, Object> method = MethodFields.write(Spaces.method(space.now()));
        method.put("appetites", List.of(Map.of("category", "Safety", "band", 0)));
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 1, method, "");
        Object[] cell = {"inherentLikelihood", 3, "inherentIntegrity", 2};
        assertEquals(false, value(risk(cell), "aboveAppetite"));
        assertEquals(true, value(risk("inherentLikelihood", 3, "inherentIntegrity", 2, "category", "Safety"),
            "aboveAppetite"));
    }
}
