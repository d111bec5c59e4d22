package org.wardbook.isms.core.asset;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Register;

public class InheritanceTest {

    private static final Register ASSETS = Wardbook.REGISTERS.named(Assets.NAME);

    private final MemorySpace space = MemorySpace.enabled();

    private Record asset(String title, Integer confidentiality, String... dependsOn) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", title, "dependsOn", List.of(dependsOn)));
        fields.put("confidentiality", confidentiality);
        return space.create(Assets.NAME, fields);
    }

    private Object value(String ref, String field) {
        return ASSETS.value(space.now().find(Assets.NAME, ref), ASSETS.field(field), space.reading());
    }

    @Test
    public void theHighestNeedReachesWhateverItDependsOn() {
        asset("Server", null);
        asset("Application", 2, "A-1");
        asset("Personnel files", 4, "A-2");
        asset("Newsletter", 1, "A-2");
        assertEquals(4L, value("A-2", "effectiveConfidentiality"));
        assertEquals(4L, value("A-1", "effectiveConfidentiality"));
        assertEquals("A-3 → A-2", value("A-1", "inheritedFrom"));
        assertEquals("A-3", value("A-2", "inheritedFrom"));
        assertNull(value("A-3", "inheritedFrom"));
        assertEquals(1L, value("A-4", "effectiveConfidentiality"));
        assertEquals(4L, value("A-1", "protectionNeed"));
    }

    @Test
    public void aCircleEndsWithOneMaximum() {
        asset("One", 2);
        asset("Two", 3, "A-1");
        space.change(space.now().find(Assets.NAME, "A-1"), Map.of("dependsOn", List.of("A-2")));
        assertEquals(3L, value("A-1", "effectiveConfidentiality"));
        assertEquals(3L, value("A-2", "effectiveConfidentiality"));
    }

    @Test
    public void whatWasDecidedOtherwiseWithAReasonTakesNothingOver() {
        asset("Server", 1);
        asset("Personnel files", 4, "A-1");
        space.change(space.now().find(Assets.NAME, "A-1"), Map.of("overrideReason", "Holds encrypted copies only"));
        assertEquals(1L, value("A-1", "effectiveConfidentiality"));
        Refused.forField("confidentiality", "error.asset.override",
            () -> space.create(Assets.NAME, Map.of("title", "Disk", "overrideReason", "Because")));
    }

    @Test
    public void processesPassOnTheirNeed() {
        asset("Press control", null);
        space.create("processes", Map.of("title", "Production", "availability", 5, "assets", List.of("A-1")));
        assertEquals(5L, value("A-1", "effectiveAvailability"));
        assertEquals("P-1", value("A-1", "inheritedFrom"));
        assertNull(value("A-1", "effectiveConfidentiality"));
    }

    @Test
    public void aListingByInheritedNeedFollowsChangesOfOthers() {
        asset("Server", null);
        asset("Files", 2, "A-1");
        assertEquals(List.of(), space.list(Assets.NAME, "", "", "effectiveConfidentiality:ge:4"));
        space.change(space.now().find(Assets.NAME, "A-2"), Map.of("confidentiality", 4));
        assertEquals(List.of("A-1", "A-2"), space.list(Assets.NAME, "", "", "effectiveConfidentiality:ge:4"));
    }
}
