package org.wardbook.isms.core.space;

import static org.junit.Assert.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Assert;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Refusal;

public class SettingsTest {

    private final MemorySpace space = MemorySpace.enabled();
    private final Settings settings = new Settings(space.ledger, MemorySpace.PEOPLE);

    private void change(Map<String, ?> profile, Map<String, ?> roles) {
        settings.change(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, profile, roles);
    }

    private Set<String> faults(Map<String, ?> profile, Map<String, ?> roles) {
        return Assert.assertThrows(Refusal.class, () -> change(profile, roles)).fields().keySet();
    }

    @Test
    public void whatIsNotNamedStays() {
        assertEquals(new Profile("", "", ""), Profile.of(space.now()));
        change(Map.of("organisation", "Nordhaven", "approver", "hanna"), null);
        change(Map.of("scope", "Everything"), null);
        assertEquals(new Profile("Nordhaven", "Everything", "key-hanna"), Profile.of(space.now()));
        change(Map.of("approver", ""), Map.of());
        assertEquals(new Profile("Nordhaven", "Everything", ""), Profile.of(space.now()));
    }

    @Test
    public void aRoleIsHeldByTheGroupsItWasGivenTo() {
        Actor board = new Actor("key-lea", Set.of("board"), true, true, false);
        change(null, Map.of(Roles.TOP_MANAGEMENT, List.of("board", "board"), Roles.AUDITORS, List.of()));
        assertEquals(Set.of("board"), Roles.of(space.now()).groups(Roles.TOP_MANAGEMENT));
        assertEquals(true, Roles.of(space.now()).holds(board, Roles.TOP_MANAGEMENT));
        assertEquals(Set.of(), Roles.of(space.now()).groups(Roles.AUDITORS));
        Map<String, Object> back = new HashMap<>();
        back.put(Roles.AUDITORS, null);
        change(null, back);
        assertEquals(Set.of(Roles.AUDITORS), Roles.of(space.now()).groups(Roles.AUDITORS));
        assertEquals(Set.of("board"), Roles.of(space.now()).groups(Roles.TOP_MANAGEMENT));
    }

    @Test
    public void everythingThatDoesNotFitIsNamedAndNothingIsKept() {
        assertEquals(Set.of("profile.approver", "profile.motto", "roles.king", "roles.auditors"),
            faults(Map.of("organisation", "X", "approver", "nobody", "motto", "Y"),
                Map.of("king", List.of("x"), "auditors", List.of(" "))));
        assertEquals(Set.of("roles.auditors"), faults(null, Map.of("auditors", "all")));
        assertEquals(Set.of("roles.auditors"), faults(null, Map.of("auditors", List.of(7L))));
        assertEquals(Set.of("profile.organisation"), faults(Map.of("organisation", "X".repeat(256)), null));
        assertEquals(new Profile("", "", ""), Profile.of(space.now()));
    }

    @Test
    public void onlyAdministratorsChangeThem() {
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden",
            () -> settings.change(MemorySpace.EDITOR, MemorySpace.KEY, Map.of("scope", "All"), null));
    }
}
