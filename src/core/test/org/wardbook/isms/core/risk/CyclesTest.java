package org.wardbook.isms.core.risk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Register;

public class CyclesTest {

    private static final Register RISKS = Wardbook.REGISTERS.named(Risks.NAME);
    private static final Register CYCLES = Wardbook.REGISTERS.named(Cycles.NAME);

    private final MemorySpace space = MemorySpace.enabled();

    private Record risk(String title) {
        return space.create(Risks.NAME, Map.of("title", title));
    }

    private void begin(String title) {
        space.clock.forward(Duration.ofDays(1));
        space.records.create(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, CYCLES, Map.of("title", title), "",
            MemorySpace.TODAY);
        space.clock.forward(Duration.ofDays(1));
    }

    private Object state(Record risk) {
        return RISKS.value(space.now().find(Risks.NAME, risk.ref()), RISKS.field("cycle"), space.reading());
    }

    private Record confirm(Record risk) {
        Record newest = space.now().find(Risks.NAME, risk.ref());
        return space.records.step(MemorySpace.EDITOR, MemorySpace.KEY, RISKS, risk.ref(), newest.version(), "confirm",
            Map.of(), "", MemorySpace.TODAY);
    }

    @Test
    public void eachRiskShowsWhereItStandsInTheRound() {
        Record kept = risk("Fire");
        Record changed = risk("Flood");
        Record closed = risk("Storm");
        Record gone = risk("Frost");
        space.change(gone, Map.of("status", "closed"));
        assertNull("before the first round", state(kept));
        begin("2026");
        assertEquals("open", state(kept));
        space.change(changed, Map.of("title", "Flood in hall 2"));
        space.change(closed, Map.of("status", "closed"));
        assertEquals("changed", state(changed));
        assertEquals("closed", state(closed));
        assertNull("closed before it began", state(gone));
        assertEquals("new", state(risk("Theft")));
        assertEquals("2026-03-02", confirm(kept).text("confirmedOn"));
        assertEquals("confirmed", state(kept));
        assertEquals(List.of(kept.ref()), space.list(Risks.NAME, "", "", "cycle:eq:confirmed"));
    }

    @Test
    public void theNextRoundAsksAgain() {
        Record risk = risk("Fire");
        begin("2026");
        confirm(risk);
        begin("2027");
        assertEquals("open", state(risk));
    }

    @Test
    public void thereIsNothingToConfirmOutsideARoundOrTwice() {
        Record risk = risk("Fire");
        Refused.as(Refusal.Kind.RULE, "error.cycle.confirm", () -> confirm(risk));
        begin("2026");
        confirm(risk);
        Refused.as(Refusal.Kind.RULE, "error.cycle.confirm", () -> confirm(risk));
    }

    @Test
    public void aDayOfThePastThatAsksForNothingIsNotLate() {
        Record risk = space.bring(Risks.NAME, "R-7", Map.of("title", "Fire", "confirmedOn", "2020-01-01"));
        assertFalse(RISKS.overdue(risk, space.reading()));
        Register controls = Wardbook.REGISTERS.named("controls");
        Record control = space.bring("controls", "A.5.1", Map.of("title", "Policies", "status", "planned", "testedOn",
            "2020-01-01", "testResult", "passed", "implementedOn", "2020-01-01"));
        assertFalse(controls.overdue(control, space.reading()));
        assertTrue(controls.overdue(space.change(control, Map.of("reviewDate", "2026-01-01")), space.reading()));
    }
}
