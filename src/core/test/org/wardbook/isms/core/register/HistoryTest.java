package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Record;

public class HistoryTest {

    private final MemorySpace space = MemorySpace.enabled();

    private History history(String ref) {
        return History.of(space.store.history(MemorySpace.KEY, "risks", ref));
    }

    @Test
    public void theNewestVersionComesFirstWithWhatItChanged() {
        Record first = space.create("risks", Map.of("title", "Fire", "owner", "ines"));
        Record second = space.change(first, Map.of("title", "Flood", "status", "assessed"));
        space.change(second, Map.of("owner", "", "links", List.of(Map.of("url", "/a"))));
        List<History.Version> versions = history("R-1").versions();
        assertEquals(List.of(3, 2, 1), versions.stream().map(History.Version::version).toList());
        assertEquals(List.of(new History.Difference("status", null, "assessed"),
            new History.Difference("title", "Fire", "Flood")), versions.get(1).differences());
        assertEquals(new History.Difference("owner", "key-ines", null), versions.get(0).differences().get(1));
        assertEquals("the first version names all it has", 2, versions.get(2).differences().size());
        assertEquals("key-ines", versions.get(0).by());
        assertEquals(64, versions.get(0).hash().length());
    }

    @Test
    public void aDeletionTakesEverythingAway() {
        Record record = space.create("risks", Map.of("title", "Fire"));
        space.records.delete(MemorySpace.EDITOR, MemorySpace.KEY, Wardbook.REGISTERS.named("risks"), "R-1",
            record.version(), "double");
        History.Version last = history("R-1").versions().get(0);
        assertTrue(last.deletion());
        assertEquals("double", last.why());
        assertEquals(List.of(new History.Difference("title", "Fire", null)), last.differences());
        assertFalse(history("R-1").versions().get(1).deletion());
    }

    @Test
    public void anUnknownRecordHasNoVersions() {
        assertEquals(List.of(), history("R-9").versions());
        assertNull(space.now().find("risks", "R-9"));
    }
}
