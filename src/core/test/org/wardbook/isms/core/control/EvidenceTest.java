package org.wardbook.isms.core.control;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.register.Register;

public class EvidenceTest {

    private static final Register CONTROLS = Wardbook.REGISTERS.named(Controls.NAME);

    private final MemorySpace space = MemorySpace.enabled();

    @Before
    public void bringAControl() {
        space.bring("controls", "A.5.1", Map.of("title", "Policies"));
    }

    private Object value(String field) {
        return CONTROLS.value(space.now().find(Controls.NAME, "A.5.1"), CONTROLS.field(field), space.reading());
    }

    private void evidence(String validUntil) {
        space.create("evidence", Map.of("title", "Report", "controls", List.of("A.5.1"), "validUntil", validUntil));
    }

    @Test
    public void theBestPieceOfEvidenceCounts() {
        assertEquals("none", value("evidenceState"));
        evidence("2026-03-01");
        assertEquals("expired", value("evidenceState"));
        evidence("2026-03-20");
        assertEquals("expiring", value("evidenceState"));
        evidence("2027-03-20");
        assertEquals("valid", value("evidenceState"));
        assertEquals(List.of("E-1", "E-2", "E-3"), value("evidence"));
    }

    @Test
    public void neverTestedIsNoFailure() {
        assertEquals("never", value("testState"));
        space.change(space.now().find(Controls.NAME, "A.5.1"),
            Map.of("testResult", "failed", "testedOn", "2026-01-10", "testMonths", 2));
        assertEquals("failed", value("testState"));
        space.change(space.now().find(Controls.NAME, "A.5.1"), Map.of("testMonths", 1));
        assertEquals("overdue", value("testState"));
    }

    @Test
    public void aResultHasADateAndAProviderAName() {
        Refused.forField("testedOn", "error.control.test",
            () -> space.change(space.now().find(Controls.NAME, "A.5.1"), Map.of("testResult", "passed")));
        Refused.forField("provider", "error.control.provider",
            () -> space.change(space.now().find(Controls.NAME, "A.5.1"), Map.of("status", "provided")));
    }

    @Test
    public void aControlKnowsTheRisksAndObligationsThatNameIt() {
        assertNull(value("risks"));
        space.create("risks", Map.of("title", "Fire", "controls", List.of("A.5.1")));
        space.create("risks", Map.of("title", "Flood", "plannedControls", List.of("A.5.1")));
        space.create("obligations", Map.of("title", "Law", "controls", List.of("A.5.1")));
        assertEquals(List.of("R-1", "R-2"), value("risks"));
        assertEquals(List.of("OB-1"), value("obligations"));
    }
}
