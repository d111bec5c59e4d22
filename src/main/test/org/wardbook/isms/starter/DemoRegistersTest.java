package org.wardbook.isms.starter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;

/** What the demo company shows in the registers as they are read, and what is wrong there on purpose. */
public class DemoRegistersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Snapshot space;
    private static Reading reading;

    @BeforeClass
    public static void load() {
        FakeConfluence confluence = new FakeConfluence();
        confluence.isms.setup().enable(Actor.APP, FakeConfluence.KEY, "en", "5x5");
        space = confluence.isms.setup().demo(Actor.APP, FakeConfluence.KEY, TODAY);
        reading = confluence.isms.records().reading(space, TODAY);
    }

    private static Object value(Record record, String field) {
        Register register = Wardbook.REGISTERS.named(record.register());
        return register.value(record, register.field(field), reading);
    }

    private static Object value(String register, String ref, String field) {
        return value(space.find(register, ref), field);
    }

    private static List<Record> all(String register) {
        return space.table(register).all();
    }

    private static Map<String, Integer> counts(String register, String field) {
        Map<String, Integer> counts = new TreeMap<>();
        all(register).forEach(record -> counts.merge(String.valueOf(value(record, field)), 1, Integer::sum));
        return counts;
    }

    private static List<String> refs(String register, String field, Object expected) {
        return all(register).stream().filter(record -> expected.equals(value(record, field))).map(Record::ref).toList();
    }

    @Test
    public void everyRegisterUsesEachOfItsChoices() {
        Set<String> idle = new HashSet<>();
        for (String name : List.of("assets", "controls", "risks", "suppliers", "answers", "obligations", "parties",
            "evidence", "actions", "tasks", "trainings")) {
            for (var field : Wardbook.REGISTERS.named(name).fields()) {
                if (field.type() == FieldType.CHOICE && !field.calculated()) {
                    Set<String> options = new HashSet<>(field.options());
                    all(name).forEach(record -> options.remove(record.text(field.name())));
                    options.forEach(option -> idle.add(name + "." + field.name() + "=" + option));
                }
            }
        }
        assertEquals(Set.of(), idle);
    }

    @Test
    public void whoWasNotAskedAndWhoNeverAnsweredIsSeen() {
        assertEquals(Set.of("S-8"), new HashSet<>(all("suppliers").stream()
            .filter(s -> !s.fields().has("lastReview") && "approved".equals(s.get("status")))
            .map(Record::ref).toList()));
        assertTrue((Long) value("suppliers", "S-1", "rating") > 85);
        assertTrue((Long) value("suppliers", "S-3", "rating") < 40);
        assertEquals(3L, value("suppliers", "S-6", "missing"));
        assertEquals(List.of("S-3", "S-6", "S-10"), refs("suppliers", "overdue", true));
    }

    @Test
    public void implementedControlsHaveEvidenceButTwo() {
        assertEquals(List.of("A.6.2", "A.8.23"), all("controls").stream()
            .filter(c -> Set.of("implemented", "provided").contains(c.text("status")))
            .filter(c -> "none".equals(value(c, "evidenceState"))).map(Record::ref).toList());
        assertEquals(List.of("E-11", "E-20", "E-28", "E-30", "E-31"), refs("evidence", "validity", "expired"));
    }

    @Test
    public void aThirdOfTheControlsWasTestedAndNotAllPassed() {
        assertEquals(Map.of("never", 65, "passed", 16, "partly", 6, "failed", 5, "overdue", 4),
            counts("controls", "testState"));
        assertEquals(List.of("A.5.29", "A.7.7", "A.8.13", "A.8.20"), refs("controls", "testState", "overdue"));
        assertEquals("S-5", value("controls", "A.8.21", "provider"));
    }

    @Test
    public void plannedControlsOfARiskAreThoseThatDoNotExistYet() {
        for (Record risk : all("risks")) {
            risk.fields().texts("plannedControls").forEach(ref -> assertTrue(risk.ref() + " " + ref,
                Set.of("planned", "not-started").contains(value("controls", ref, "status"))));
            risk.fields().texts("controls").forEach(ref -> assertFalse(risk.ref() + " " + ref,
                Set.of("planned", "not-started").contains(value("controls", ref, "status"))));
        }
    }

    @Test
    public void needsReachTheServerRoomButNotThroughTheOfficeNetwork() {
        assertEquals(5L, value("assets", "A-49", "effectiveConfidentiality"));
        assertEquals(3L, value("assets", "A-51", "effectiveConfidentiality"));
        assertTrue(space.find("assets", "A-51").fields().has("overrideReason"));
        assertTrue(value("assets", "A-40", "inheritedFrom").toString().contains("P-7"));
    }

    @Test
    public void dependenciesLeadToNoAssetTwice() {
        for (Record asset : all("assets")) {
            List<String> open = new ArrayList<>(asset.fields().texts("dependsOn"));
            for (int i = 0; i < open.size(); i++) {
                assertFalse("round " + asset.ref(), open.get(i).equals(asset.ref()));
                open.addAll(space.find("assets", open.get(i)).fields().texts("dependsOn"));
            }
        }
    }

    @Test
    public void someProcessesWaitLongerForTheirSystemsThanTheyMay() {
        assertEquals(List.of("A-52"), value("processes", "P-2", "recoveryGap"));
        List<String> gaps = all("processes").stream().filter(p -> value(p, "recoveryGap") != null).map(Record::ref)
            .toList();
        assertEquals(List.of("P-2", "P-3", "P-4", "P-9"), gaps);
    }

    @Test
    public void leadersLagBehindTheirStaff() {
        assertEquals(0L, value("trainings", "TR-3", "leadersCoverage"));
        assertEquals(40L, value("trainings", "TR-1", "leadersCoverage"));
        assertEquals(77L, value("trainings", "TR-1", "coverage"));
    }

    @Test
    public void exceptionsAreDecidedByOthersThanWhoAskedAndOneRanOut() {
        assertEquals(Map.of("valid", 1, "expiring", 1, "expired", 1, "rejected", 1, "requested", 1),
            counts("exceptions", "state"));
        for (Record exception : all("exceptions")) {
            assertFalse(exception.ref(), exception.text("owner").equals(exception.text("decidedBy")));
            assertEquals(exception.ref(), "requested".equals(exception.get("status")),
                !exception.fields().has("decidedBy") && !exception.fields().has("decidedOn"));
        }
    }

    @Test
    public void doneActionsSayWhenAndOpenOnesAreNotDone() {
        for (Record action : all("actions")) {
            assertEquals(action.ref(), Set.of("done", "verified").contains(action.text("status")),
                action.fields().has("doneOn"));
        }
        assertEquals(9, refs("actions", "overdue", true).size());
        assertEquals(48_000L, value("risks", "R-42", "cost"));
    }

    @Test
    public void everyRegisterShowsSomethingLate() {
        for (String name : List.of("suppliers", "obligations", "parties", "objectives", "actions", "trainings",
            "tasks", "risks")) {
            int late = refs(name, "overdue", true).size();
            assertTrue(name + " " + late, late > 0 && late < all(name).size() / 2);
        }
    }
}
