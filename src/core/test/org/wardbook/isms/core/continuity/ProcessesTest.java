package org.wardbook.isms.core.continuity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Register;

public class ProcessesTest {

    private static final Register PROCESSES = Wardbook.REGISTERS.named(Processes.NAME);

    private final MemorySpace space = MemorySpace.enabled();

    private Object gap(Record process) {
        return PROCESSES.value(process, PROCESSES.field("recoveryGap"), space.reading());
    }

    @Test
    public void assetsThatRecoverTooLateAreNamed() {
        space.create("assets", Map.of("title", "Orders", "recoveryHours", 8));
        space.create("assets", Map.of("title", "Press", "recoveryHours", 72));
        space.create("assets", Map.of("title", "Nobody knows"));
        List<String> all = List.of("A-1", "A-2", "A-3");
        assertEquals(List.of("A-2"),
            gap(space.create("processes", Map.of("title", "Production", "rto", 24, "assets", all))));
        assertNull(gap(space.create("processes", Map.of("title", "Slow", "rto", 72, "assets", all))));
        assertNull(gap(space.create("processes", Map.of("title", "Undecided", "assets", all))));
    }

    @Test
    public void recoveryIsPlannedWithinWhatIsTolerable() {
        Refused.forField("rto", "error.process.rto",
            () -> space.create("processes", Map.of("title", "Production", "mtd", 24, "rto", 48)));
    }

    @Test
    public void aStandstillGetsNoBetterWithTime() {
        Refused.forField("impact3d", "error.process.impact", () -> space.create("processes",
            Map.of("title", "Production", "impact4h", 1, "impact1d", 3, "impact3d", 2)));
        assertEquals("P-1",
            space.create("processes", Map.of("title", "Production", "impact4h", 1, "impact3d", 4)).ref());
    }
}
