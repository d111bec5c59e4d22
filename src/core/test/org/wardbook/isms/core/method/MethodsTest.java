package org.wardbook.isms.core.method;

import static org.junit.Assert.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.space.Spaces;

public class MethodsTest {

    private final MemorySpace space = MemorySpace.enabled();

    private static Map<String, Object> fields(String preset) {
        return new HashMap<>(MethodFields.write(Presets.of(preset, "en")));
    }

    private Record replace(Actor actor, int expected, Map<String, ?> fields) {
        return space.methods.replace(actor, MemorySpace.KEY, expected, fields, "approved by the board");
    }

    @Test
    public void aNewMethodIsInForceAtOnceAndMovesEveryRisk() {
        space.create("risks", Map.of("title", "Fire", "inherentLikelihood", 4, "inherentIntegrity", 3));
        assertEquals(List.of("R-1"), space.list("risks", "", "", "band:eq:High"));
        assertEquals(2, replace(MemorySpace.ADMINISTRATOR, 1, fields("4x4")).version());
        assertEquals(4, Spaces.method(space.now()).likelihood().size());
        assertEquals(2, Spaces.method(space.now()).version());
        assertEquals(List.of("R-1"), space.list("risks", "", "", "band:eq:Very high"));
        assertEquals(List.of(), space.list("risks", "", "", "band:eq:High"));
    }

    @Test
    public void onlyWhoAdministersTheSpaceMayChangeIt() {
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden", () ->
            replace(MemorySpace.EDITOR, 1, fields("4x4")));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.unknown", () ->
            replace(MemorySpace.STRANGER, 1, fields("4x4")));
        assertEquals(1, Spaces.method(space.now()).version());
    }

    @Test
    public void anOldVersionIsRefused() {
        replace(MemorySpace.ADMINISTRATOR, 1, fields("4x4"));
        Refused.as(Refusal.Kind.STALE, "error.stale", () -> replace(MemorySpace.ADMINISTRATOR, 1, fields("5x5")));
    }

    @Test
    public void theSameMethodOnceMoreIsNoNewVersion() {
        assertEquals(1, replace(MemorySpace.ADMINISTRATOR, 1, fields("5x5")).version());
        replace(MemorySpace.ADMINISTRATOR, 1, fields("4x4"));
        assertEquals("with a grid, too", 2, replace(MemorySpace.ADMINISTRATOR, 2, fields("4x4")).version());
        assertEquals(2, Spaces.method(space.now()).version());
    }

    @Test
    public void levelsThatRecordsStandOnAreKept() {
        space.create("risks", Map.of("title", "Fire", "targetLikelihood", 5, "targetAvailability", 2));
        Refusal likelihood = Refused.as(Refusal.Kind.RULE, "error.method.used", () ->
            replace(MemorySpace.ADMINISTRATOR, 1, fields("4x4")));
        assertEquals(List.of("likelihood", 1, "5"), likelihood.reason().arguments());
        space.change(space.now().find("risks", "R-1"), Map.of("targetLikelihood", 4));
        space.create("assets", Map.of("title", "Server", "confidentiality", 5));
        Refused.as(Refusal.Kind.RULE, "error.method.used", () ->
            replace(MemorySpace.ADMINISTRATOR, 1, fields("4x4")));
        space.change(space.now().find("assets", "A-1"), Map.of("confidentiality", 4));
        assertEquals(2, replace(MemorySpace.ADMINISTRATOR, 1, fields("4x4")).version());
    }

    @Test
    public void aMethodThatDoesNotHoldTogetherIsRefused() {
        Map<String, Object> fields = fields("5x5");
        fields.put("appetite", 9);
        Refused.forField("appetite", "error.method.appetite", () -> replace(MemorySpace.ADMINISTRATOR, 1, fields));
        Refused.forField("comment", "error.field.long", () -> space.methods.replace(MemorySpace.ADMINISTRATOR,
            MemorySpace.KEY, 1, fields("4x4"), "x".repeat(256)));
        assertEquals(1, Spaces.method(space.now()).version());
    }

    @Test
    public void aSpaceWithoutAnIsmsHasNoMethod() {
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () -> space.methods.replace(
            MemorySpace.ADMINISTRATOR, "OTHER", 0, fields("5x5"), ""));
    }

    @Test
    public void aMappingMovesTheRecordsInTheSameCommit() {
        Record risk = space.create("risks", Map.of("title", "Fire", "inherentLikelihood", 5, "inherentIntegrity", 3));
        space.create("assets", Map.of("title", "Server", "confidentiality", 5));
        Record method = space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 1, fields("4x4"),
            Map.of("likelihood", Map.of(5, 4, 4, 3), "impact", Map.of(5, 4, 3, 2)), "Four levels are enough");
        assertEquals(2, method.version());
        Record moved = space.now().find("risks", risk.ref());
        assertEquals(4, moved.number("inherentLikelihood"));
        assertEquals(2, moved.number("inherentIntegrity"));
        assertEquals(4, space.now().find("assets", "A-1").number("confidentiality"));
        assertEquals("Four levels are enough",
            space.store.history(MemorySpace.KEY, "risks", risk.ref()).get(1).why());
    }

    @Test
    public void anObjectiveWithAScaleOfItsOwnIsMappedByIt() {
        space.create("assets", Map.of("title", "Server", "confidentiality", 5, "integrity", 5));
        Map<String, Object> fields = fields("5x5");
        fields.put("scales", List.of(Map.of("name", "confidentiality", "levels", List.of(Map.of("name", "open"),
            Map.of("name", "internal"), Map.of("name", "secret")))));
        Refusal refusal = Refused.as(Refusal.Kind.RULE, "error.method.used",
            () -> replace(MemorySpace.ADMINISTRATOR, 1, fields));
        assertEquals(List.of("confidentiality", 1, "5"), refusal.reason().arguments());
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 1, fields,
            Map.of("confidentiality", Map.of(5, 3)), "");
        Record server = space.now().find("assets", "A-1");
        assertEquals(3, server.number("confidentiality"));
        assertEquals(5, server.number("integrity"));
    }

    @Test
    public void aScaleThatIsGivenUpSaysWhatItsLevelsMeanForImpact() {
        Map<String, Object> own = fields("5x5");
        own.put("scales", List.of(Map.of("name", "confidentiality", "levels", List.of(Map.of("name", "open"),
            Map.of("name", "internal"), Map.of("name", "secret")))));
        replace(MemorySpace.ADMINISTRATOR, 1, own);
        space.create("assets", Map.of("title", "Server", "confidentiality", 3));
        space.create("risks", Map.of("title", "Fire", "inherentLikelihood", 3, "inherentIntegrity", 3));
        Refusal refusal = Refused.as(Refusal.Kind.RULE, "error.method.used",
            () -> replace(MemorySpace.ADMINISTRATOR, 2, fields("5x5")));
        assertEquals(List.of("confidentiality", 1, "3"), refusal.reason().arguments());
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, 2, fields("5x5"),
            Map.of("confidentiality", Map.of(3, 5)), "");
        assertEquals(5, space.now().find("assets", "A-1").number("confidentiality"));
        assertEquals(3, space.now().find("risks", "R-1").number("inherentIntegrity"));
    }
}
