package org.wardbook.isms.core.control;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;

public class ApplicabilityTest {

    private final MemorySpace space = MemorySpace.enabled();

    private void control(String ref, String theme, Object... more) {
        Map<String, Object> fields = new java.util.LinkedHashMap<>(Map.of("title", ref, "theme", theme));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        space.bring(Controls.NAME, ref, fields);
    }

    private void bringAll() {
        control("A.5.1", "organizational", "applicable", true, "status", "implemented");
        control("A.5.2", "organizational", "applicable", true, "status", "provided");
        control("A.5.3", "organizational", "applicable", false, "status", "provided");
        control("A.5.4", "organizational", "status", "provided");
        control("A.5.5", "organizational");
        control("C-1", "physical", "applicable", true);
    }

    @Test
    public void eachControlIsDecidedInOneWay() {
        bringAll();
        assertEquals(Map.of("applicable", 1, "provided", 1, "excluded", 1, "undecided", 2),
            Applicability.of(space.now(), "organizational").decisions());
        assertEquals(Map.of("applicable", 2, "provided", 1, "excluded", 1, "undecided", 2),
            Applicability.of(space.now(), "").decisions());
    }

    @Test
    public void itCountsTheSameControlsAsTheirStatus() {
        bringAll();
        for (String theme : List.of("", "organizational", "people", "physical")) {
            Applicability decided = Applicability.of(space.now(), theme);
            ControlStatus status = ControlStatus.of(space.now(), theme);
            assertEquals(theme, status.total(), decided.total());
            assertEquals(theme, status.excluded(), (int) decided.decisions().get("excluded"));
            assertEquals(theme, status.undecided(), (int) decided.decisions().get("undecided"));
            assertEquals(theme, status.applicable(), decided.decisions().get("applicable")
                + decided.decisions().get("provided") + decided.decisions().get("undecided"));
            assertEquals(theme, status.applicable(),
                status.byStatus().values().stream().mapToInt(Integer::intValue).sum());
        }
    }
}
