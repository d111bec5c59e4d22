package org.wardbook.isms.core.space;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Refusal;

public class SpacesTest {

    private static final Method FIVE = Presets.of("5x5", "en");

    private final MemorySpace space = new MemorySpace();

    private void switched(boolean on, String language, Method method) {
        space.ledger.commit(MemorySpace.KEY, Actor.APP, "", snapshot ->
            Spaces.switched(snapshot, on, language, method));
    }

    @Test
    public void aSpaceIsNoIsmsSpaceUntilItIsSwitchedOn() {
        assertFalse(Spaces.enabled(space.now()));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () -> Spaces.requireEnabled(space.now()));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () -> Spaces.method(space.now()));
        assertEquals("en", Spaces.language(space.now()));
        switched(true, "de", FIVE);
        assertTrue(Spaces.enabled(space.now()));
        assertEquals("de", Spaces.language(space.now()));
        assertSame(space.now(), Spaces.requireEnabled(space.now()));
        assertEquals(FIVE.bands(), Spaces.method(space.now()).bands());
        assertEquals(1, Spaces.method(space.now()).version());
    }

    @Test
    public void switchingOffKeepsEveryRecord() {
        switched(true, "en", FIVE);
        space.create("risks", Map.of("title", "Fire"));
        switched(false, "en", FIVE);
        assertFalse(Spaces.enabled(space.now()));
        assertEquals("Fire", space.now().find("risks", "R-1").text("title"));
        switched(true, "en", FIVE);
        assertEquals("R-2", space.create("risks", Map.of("title", "Flood")).ref());
    }

    @Test
    public void switchingOnAgainKeepsLanguageAndMethod() {
        switched(true, "de", Presets.of("4x4", "de"));
        switched(false, "en", FIVE);
        switched(true, "en", FIVE);
        assertEquals("de", Spaces.language(space.now()));
        assertEquals(4, Spaces.method(space.now()).likelihood().size());
    }

    @Test
    public void switchingOnTwiceWritesNothing() {
        switched(true, "en", FIVE);
        long rows = Verification.of(space.store, MemorySpace.KEY).rows();
        switched(true, "en", FIVE);
        assertEquals(rows, Verification.of(space.store, MemorySpace.KEY).rows());
    }

    @Test
    public void aSpaceThatWasNeverOnCanBeSwitchedOff() {
        switched(false, "en", FIVE);
        assertFalse(Spaces.enabled(space.now()));
        switched(true, "en", FIVE);
        assertEquals(5, Spaces.method(space.now()).impact().size());
    }
}
