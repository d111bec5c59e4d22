package org.wardbook.isms.core.asset;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.record.Record;

public class DecisionsTest {

    private final MemorySpace space = MemorySpace.enabled();

    @Test
    public void anAssetWaitsForItsOwnerAndThreeDecisions() {
        Record asset = space.create("assets", Map.of("title", "Orders"));
        assertEquals(List.of("no-need", "no-handling", "no-access"), Decisions.open(space.now(), asset));
        assertEquals(List.of("A-1"), space.list("assets", "", "", "missingDecisions:eq:no-owner"));
        asset = space.change(asset, Map.of("owner", "hanna", "confidentiality", 2, "integrity", 2, "handling",
            "Encrypted", "access", "Sales"));
        assertEquals(List.of("no-need"), Decisions.open(space.now(), asset));
        asset = space.change(asset, Map.of("availability", 1));
        assertEquals(List.of(), Decisions.open(space.now(), asset));
        assertEquals(List.of(), space.list("assets", "", "", "missingDecisions:notempty"));
    }

    @Test
    public void anInheritedNeedIsKnown() {
        Record server = space.create("assets", Map.of("title", "Server"));
        space.create("assets", Map.of("title", "Orders", "confidentiality", 2, "integrity", 2, "availability", 2,
            "dependsOn", List.of(server.ref())));
        assertEquals(List.of("no-handling", "no-access"), Decisions.open(space.now(), server));
    }
}
