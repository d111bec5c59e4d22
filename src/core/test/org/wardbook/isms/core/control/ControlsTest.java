package org.wardbook.isms.core.control;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.record.Record;

public class ControlsTest {

    private final MemorySpace space = MemorySpace.enabled();

    @Before
    public void bringControls() {
        bring("A.5.1", "organizational", "applicable", true, "status", "implemented", "owner", "key-ines");
        bring("A.5.2", "organizational", "applicable", true, "status", "planned");
        bring("A.5.3", "organizational", "applicable", false, "justification", "No such duties");
        bring("A.7.1", "physical", "owner", "key-hanna");
        bring("A.7.2", "physical", "applicable", true);
    }

    private void bring(String ref, String theme, Object... more) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", "Control " + ref, "theme", theme));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        space.bring(Controls.NAME, ref, fields);
    }

    @Test
    public void excludingAControlNeedsAJustification() {
        Record control = space.now().find(Controls.NAME, "A.5.1");
        Refused.forField("justification", "error.control.justification", () ->
            space.change(control, Map.of("applicable", false)));
        Record excluded = space.change(control, Map.of("applicable", false, "justification", "Nobody works remotely"));
        Refused.forField("justification", "error.control.justification", () ->
            space.change(excluded, Map.of("justification", "")));
        assertEquals(3, space.change(excluded, Map.of("applicable", true, "justification", "")).version());
    }

    @Test
    public void controlsAreInTheOrderOfTheStandard() {
        bring("A.5.10", "organizational");
        assertEquals(List.of("A.5.1", "A.5.2", "A.5.3", "A.5.10", "A.7.1", "A.7.2"),
            space.list(Controls.NAME, "", ""));
    }

    @Test
    public void theStatusCountsEachControlOnce() {
        ControlStatus status = ControlStatus.of(space.now(), "");
        assertEquals(5, status.total());
        assertEquals(1, status.excluded());
        assertEquals(4, status.applicable());
        assertEquals(1, status.undecided());
        assertEquals(2, status.ownerless());
        assertEquals(Map.of("not-started", 2, "planned", 1, "partial", 0, "implemented", 1,
            "provided", 0), status.byStatus());
        assertEquals(List.of("not-started", "planned", "partial", "implemented", "provided"),
            List.copyOf(status.byStatus().keySet()));
        assertEquals(status.applicable(), status.byStatus().values().stream().mapToInt(i -> i).sum());
    }

    @Test
    public void theProgressListsExactlyWhatIsCounted() {
        assertEquals(List.of("A.5.3"), space.list(Controls.NAME, "", "", "progress:eq:excluded"));
        assertEquals(List.of("A.7.1", "A.7.2"), space.list(Controls.NAME, "", "", "progress:eq:not-started"));
        assertEquals(List.of("A.5.1"), space.list(Controls.NAME, "", "", "progress:eq:implemented"));
        assertEquals("in the order of its options", List.of("A.7.1", "A.7.2", "A.5.2", "A.5.1", "A.5.3"),
            space.list(Controls.NAME, "", "progress"));
    }

    @Test
    public void onlyAControlThatAppliesIsLate() {
        bring("A.8.1", "technological", "dueDate", "2026-03-01", "reviewDate", "2026-03-01");
        bring("A.8.2", "technological", "dueDate", "2026-03-01", "reviewDate", "2026-03-01", "status", "implemented");
        bring("A.8.3", "technological", "dueDate", "2026-03-01", "reviewDate", "2026-03-01", "applicable", false);
        assertEquals(List.of(true, true), late("A.8.1"));
        assertEquals("what is done is only reviewed", List.of(false, true), late("A.8.2"));
        assertEquals(List.of(false, false), late("A.8.3"));
    }

    @Test
    public void whenItWasImplementedOrTestedIsNeverLate() {
        Record control = space.bring("controls", "A.8.9", Map.of("title", "Configuration", "implementedOn",
            "2025-01-01", "testedOn", "2025-01-01", "testResult", "passed"));
        for (String date : List.of("implementedOn", "testedOn")) {
            assertEquals(date, false, Controls.register().lateness().late(control, date, space.reading()));
        }
    }

    private List<Boolean> late(String ref) {
        Record control = space.now().find(Controls.NAME, ref);
        return Stream.of("dueDate", "reviewDate").map(date ->
            Controls.register().lateness().late(control, date, space.reading())).toList();
    }

    @Test
    public void oneThemeIsCountedAlone() {
        ControlStatus physical = ControlStatus.of(space.now(), "physical");
        assertEquals(2, physical.total());
        assertEquals(0, physical.excluded());
        assertEquals(1, physical.ownerless());
        assertEquals(0, ControlStatus.of(space.now(), "people").total());
    }

    @Test
    public void itIsCountedOncePerSnapshot() {
        assertSame(ControlStatus.of(space.now(), "physical"), ControlStatus.of(space.now(), "physical"));
        space.change(space.now().find(Controls.NAME, "A.7.1"), Map.of("status", "partial"));
        assertEquals(1, (int) ControlStatus.of(space.now(), "physical").byStatus().get("partial"));
    }
}
