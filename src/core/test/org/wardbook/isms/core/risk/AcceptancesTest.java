package org.wardbook.isms.core.risk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
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
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.space.Spaces;

public class AcceptancesTest {

    private static final Register RISKS = Wardbook.REGISTERS.named(Risks.NAME);
    private static final Actor OWNER = new Actor("key-hanna", Set.of("department-heads"), true, true, false);
    private static final Actor LEADER = new Actor("key-lea", Set.of("top-management"), true, true, false);
    private static final Actor TEAM = MemorySpace.EDITOR;

    private final MemorySpace space = MemorySpace.enabled();

    @Before
    public void setRules() {
        Map<String, Object> method = MethodFields.write(Spaces.method(space.now()));
        method.put("acceptance", List.of(
            Map.of("who", List.of("owner"), "months", 24, "second", List.of()),
            Map.of("who", List.of("owner"), "months", 12, "second", List.of()),
            Map.of("who", List.of("top-management"), "months", 6, "second", List.of("isms-team", "top-management")),
            Map.of("who", List.of(), "months", 1, "second", List.of())));
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 1, method, "");
        space.bring("controls", "A.5.1", Map.of("title", "Policies", "status", "implemented"));
    }

    private Record risk(int likelihood, int impact) {
        return space.create("risks", Map.of("title", "Fire", "owner", "hanna", "inherentLikelihood", likelihood,
            "inherentIntegrity", impact, "controls", List.of("A.5.1")));
    }

    private Record step(Actor actor, Record risk, String step, String until) {
        Map<String, Object> given = new HashMap<>();
        if (until != null) {
            given.put("until", until);
            given.put("reason", "Cheaper than what it would save");
        }
        Record newest = space.now().find("risks", risk.ref());
        return space.records.step(actor, MemorySpace.KEY, RISKS, risk.ref(), newest.version(), step, given, "",
            MemorySpace.TODAY);
    }

    private String state(Record risk) {
        return state(risk, MemorySpace.TODAY);
    }

    private String state(Record risk, LocalDate today) {
        Reading reading = space.records.reading(space.now(), today);
        return (String) RISKS.value(space.now().find("risks", risk.ref()), RISKS.field("acceptance"), reading);
    }

    private boolean offered(Actor actor, Record risk, String step) {
        return RISKS.step(step).offered(space.records.situation(actor, space.now(),
            space.now().find("risks", risk.ref()), MemorySpace.TODAY));
    }

    @Test
    public void anAcceptanceKeepsNameTimeAndValuesAndEnds() {
        Record risk = risk(2, 3);
        assertEquals("none", state(risk));
        assertTrue(offered(OWNER, risk, "accept"));
        assertEquals("accepted", step(OWNER, risk, "accept", "2026-12-31").text("status"));
        Record acceptance = space.now().find("acceptances", "AC-1");
        assertEquals("key-hanna", acceptance.text("acceptedBy"));
        assertEquals("owner", acceptance.text("capacity"));
        assertEquals("2026-03-02", acceptance.text("acceptedOn"));
        assertEquals(6, acceptance.number("score"));
        assertEquals("Moderate", acceptance.text("band"));
        assertEquals("valid", state(risk));
        assertEquals("valid", state(risk, LocalDate.of(2026, 12, 31)));
        assertEquals("expired", state(risk, LocalDate.of(2027, 1, 1)));
    }

    @Test
    public void onlyWhomTheRuleNamesAccepts() {
        Record low = risk(2, 3);
        Record high = risk(3, 4);
        assertFalse(offered(TEAM, low, "accept"));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.accept.forbidden", () -> step(TEAM, low, "accept", "2026-06-01"));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.accept.forbidden", () -> step(OWNER, high, "accept", "2026-06-01"));
        Refused.as(Refusal.Kind.RULE, "error.accept.never", () -> step(LEADER, risk(5, 5), "accept", "2026-03-09"));
        assertEquals(0, space.now().table("acceptances").size());
    }

    @Test
    public void noLongerThanTheRuleAllowsAndNotIntoThePast() {
        Record risk = risk(2, 3);
        Refused.forField("until", "error.accept.long", () -> step(OWNER, risk, "accept", "2027-03-03"));
        Refused.forField("until", "error.accept.past", () -> step(OWNER, risk, "accept", "2026-03-02"));
        step(OWNER, risk, "accept", "2027-03-02");
        assertEquals("valid", state(risk));
    }

    @Test
    public void reasonAndEndAreDemanded() {
        Refusal refusal = Refused.as(Refusal.Kind.INVALID, "error.invalid",
            () -> step(OWNER, risk(2, 3), "accept", null));
        assertEquals(Set.of("until", "reason"), refusal.fields().keySet());
    }

    @Test
    public void aSecondSignatureComesFromSomebodyElse() {
        Record risk = risk(3, 4);
        Record waiting = step(LEADER, risk, "accept", "2026-06-01");
        assertEquals("awaiting", state(risk));
        assertEquals("", waiting.text("status"));
        assertFalse(offered(LEADER, risk, "countersign"));
        Refused.as(Refusal.Kind.RULE, "error.accept.self", () -> step(LEADER, risk, "countersign", null));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.accept.forbidden", () -> step(OWNER, risk, "countersign", null));
        assertEquals("accepted", step(TEAM, risk, "countersign", null).text("status"));
        assertEquals("valid", state(risk));
        assertEquals("key-ines", space.now().find("acceptances", "AC-1").text("secondBy"));
    }

    @Test
    public void itTurnsStaleWhenTheRiskItsControlsOrTheMethodSaySomethingElse() {
        Record risk = risk(2, 3);
        step(OWNER, risk, "accept", "2026-12-31");
        space.change(space.now().find("risks", risk.ref()), Map.of("title", "Fire in hall 2"));
        assertEquals("a better title changes nothing", "valid", state(risk));
        Record control = space.change(space.now().find("controls", "A.5.1"), Map.of("status", "partial"));
        assertEquals("stale", state(risk));
        space.change(control, Map.of("status", "implemented"));
        assertEquals("valid", state(risk));
        Map<String, Object> method = MethodFields.write(Spaces.method(space.now()));
        method.put("bands", List.of(Map.of("name", "Low", "colour", "green"), Map.of("name", "Moderate", "colour",
            "yellow", "from", 7), Map.of("name", "High", "colour", "orange", "from", 10),
            Map.of("name", "Critical", "colour", "red", "from", 17)));
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 2, method, "");
        assertEquals("stale", state(risk));
    }

    @Test
    public void aHigherRiskIsAcceptedAnewAndTheOldRecordStays() {
        Record risk = risk(2, 3);
        step(OWNER, risk, "accept", "2026-12-31");
        space.change(space.now().find("risks", risk.ref()), Map.of("inherentLikelihood", 3));
        assertEquals("stale", state(risk));
        step(OWNER, risk, "accept", "2026-12-31");
        assertEquals("valid", state(risk));
        assertEquals("replaced", Acceptances.state(space.now().find("acceptances", "AC-1"), space.reading()));
    }

    @Test
    public void withdrawingReopensTheRisk() {
        Record risk = risk(2, 3);
        step(OWNER, risk, "accept", "2026-12-31");
        assertEquals("assessed", step(OWNER, risk, "withdraw", null).text("status"));
        assertEquals("none", state(risk));
        Refused.as(Refusal.Kind.RULE, "error.accept.none", () -> step(OWNER, risk, "withdraw", null));
    }

    @Test
    public void aClosedOrUnassessedRiskIsNotAccepted() {
        Record open = space.create("risks", Map.of("title", "Vague", "owner", "hanna"));
        Refused.as(Refusal.Kind.RULE, "error.accept.unassessed", () -> step(OWNER, open, "accept", "2026-06-01"));
        Record closed = risk(2, 3);
        space.change(closed, Map.of("status", "closed"));
        Refused.as(Refusal.Kind.RULE, "error.accept.closed", () -> step(OWNER, closed, "accept", "2026-06-01"));
    }

    @Test
    public void nobodyWritesAcceptancesByHand() {
        Refused.as(Refusal.Kind.RULE, "error.register.kept",
            () -> space.create("acceptances", Map.of("title", "Mine")));
        step(OWNER, risk(2, 3), "accept", "2026-12-31");
        Record acceptance = space.now().find("acceptances", "AC-1");
        Refused.as(Refusal.Kind.RULE, "error.register.kept",
            () -> space.change(acceptance, Map.of("until", "2199-01-01")));
        Refused.forField("status", "error.risk.accepted",
            () -> space.create("risks", Map.of("title", "Fire", "owner", "hanna", "status", "accepted")));
    }
}
