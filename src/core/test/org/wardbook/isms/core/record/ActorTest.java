package org.wardbook.isms.core.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;

public class ActorTest {

    private static final Actor ANONYMOUS_READER = new Actor("", Set.of(), true, false, false);

    @Test
    public void whoMayNotSeeASpaceIsNotToldThatItExists() {
        for (Actor actor : Set.of(MemorySpace.STRANGER, new Actor("", Set.of(), false, true, true))) {
            Refused.as(Refusal.Kind.NOT_FOUND, "error.space.unknown", () -> actor.requireView("ISMS"));
            Refused.as(Refusal.Kind.NOT_FOUND, "error.space.unknown", () -> actor.requireEdit("ISMS"));
            Refused.as(Refusal.Kind.NOT_FOUND, "error.space.unknown", () -> actor.requireAdminister("ISMS"));
        }
    }

    @Test
    public void whoMayOnlySeeIsForbiddenToWrite() {
        MemorySpace.READER.requireView("ISMS");
        Refused.as(Refusal.Kind.FORBIDDEN, "error.edit.forbidden", () -> MemorySpace.READER.requireEdit("ISMS"));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden", () ->
            MemorySpace.EDITOR.requireAdminister("ISMS"));
    }

    @Test
    public void whoIsNotLoggedInIsAskedToLogIn() {
        ANONYMOUS_READER.requireView("ISMS");
        Refused.as(Refusal.Kind.UNKNOWN_USER, "error.edit.forbidden", () -> ANONYMOUS_READER.requireEdit("ISMS"));
        Refused.as(Refusal.Kind.UNKNOWN_USER, "error.administer.forbidden", () ->
            ANONYMOUS_READER.requireAdminister("ISMS"));
    }

    @Test
    public void theAppMayDoEverything() {
        Actor.APP.requireView("ISMS");
        Actor.APP.requireEdit("ISMS");
        Actor.APP.requireAdminister("ISMS");
        assertEquals("", Actor.APP.user());
    }

    @Test
    public void groupsCannotBeAddedLater() {
        Set<String> groups = new HashSet<>(Set.of("staff"));
        Actor actor = new Actor("sam", groups, true, false, false);
        groups.add("administrators");
        assertEquals(Set.of("staff"), actor.groups());
    }

    @Test
    public void theKindsOfRefusalAreTheAnswersOfHttp() {
        assertEquals(400, Refusal.Kind.INVALID.status());
        assertEquals(401, Refusal.Kind.UNKNOWN_USER.status());
        assertEquals(403, Refusal.Kind.FORBIDDEN.status());
        assertEquals(404, Refusal.Kind.NOT_FOUND.status());
        assertEquals(409, Refusal.Kind.RULE.status());
        assertEquals(412, Refusal.Kind.STALE.status());
        assertEquals(413, Refusal.Kind.TOO_LARGE.status());
        assertEquals(415, Refusal.Kind.WRONG_TYPE.status());
        assertEquals(428, Refusal.Kind.VERSION_MISSING.status());
        assertTrue(Refusal.of(Refusal.Kind.STALE, "error.stale", "R-1").getMessage().contains("R-1"));
    }
}
