package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.method.Level;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;

public class ScaleFieldsTest {

    private static final List<Level> LEVELS = 
        List.of(new Level("Normal", ""), new Level("High", ""), new Level("Very high", ""));

    private static MemorySpace with(Map<String, List<Level>> scales) {
        return MemorySpace.enabled(Presets.of("5x5", "en").with(scales, List.of()));
    }

    private static Register register(MemorySpace space, String name) {
        return space.records.registers(space.now()).named(name);
    }

    @Test
    public void aFieldWithoutAScaleIsNeitherShownNorTaken() {
        MemorySpace space = with(Map.of());
        for (String field : List.of("authenticity", "effectiveAuthenticity")) {
            assertNull(register(space, "assets").field(field));
        }
        assertNull(register(space, "processes").field("authenticity"));
        assertNull(register(space, "controls").field("maturity"));
        assertNotNull(register(space, "assets").field("effectiveIntegrity"));
        Refused.as(Refusal.Kind.INVALID, "error.invalid",
            () -> space.create("assets", Map.of("title", "Orders", "authenticity", 1)));
    }

    @Test
    public void aFieldComesWithItsScale() {
        MemorySpace space = with(Map.of("authenticity", LEVELS, "maturity", LEVELS));
        assertSame(Wardbook.REGISTERS, space.records.registers(space.now()));
        assertEquals(2, space.create("assets", Map.of("title", "Orders", "authenticity", 2)).number("authenticity"));
    }

    @Test
    public void aValueOutlivesItsScale() {
        MemorySpace space = with(Map.of());
        Record control = space.bring("controls", "A.5.1", Map.of("title", "Policies", "maturity", 2L));
        assertEquals(2, space.change(control, Map.of("status", "planned")).number("maturity"));
    }

    @Test
    public void spacesWithTheSameScalesShareTheirRegisters() {
        MemorySpace one = with(Map.of("maturity", LEVELS));
        MemorySpace other = with(Map.of("maturity", LEVELS));
        assertSame(one.records.registers(one.now()), other.records.registers(other.now()));
    }
}
