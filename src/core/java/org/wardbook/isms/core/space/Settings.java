package org.wardbook.isms.core.space;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Input;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;

/** Writes what a space says of itself: its profile, and which groups hold which role. */
public final class Settings {

    private static final int MOST_GROUPS = 50;
    private static final int LONGEST_NAME = 255;
    private static final String ROLES = "roles";

    private final Ledger ledger;
    private final People people;

    public Settings(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * Lays what is given over what was set; what is not named stays.
     *
     * @param profile fields of {@link Profile}; null leaves all of them
     * @param roles   lists of group names by role; a role with null is held by the group of its name again
     * @return the space afterwards
     * @throws Refusal INVALID on {@code profile.…} and {@code roles.…}
     */
    public Snapshot change(Actor actor, String space, Map<String, ?> profile, Map<String, ?> roles) {
        actor.requireAdminister(space);
        return ledger.commit(space, actor, "", snapshot -> {
            Record before = Spaces.settings(Spaces.requireEnabled(snapshot));
            Map<String, Object> changes = new LinkedHashMap<>();
            Map<String, Message> faults = new LinkedHashMap<>();
            if (profile != null) {
                changes.put(Profile.KEY, profile(snapshot, profile, faults));
            }
            if (roles != null) {
                changes.put(ROLES, roles(before.get(ROLES), roles, faults));
            }
            if (!faults.isEmpty()) {
                throw Refusal.invalid(faults);
            }
            return List.of(Change.update(before, before.fields().with(changes)));
        }).after();
    }

    private Map<String, Object> profile(Snapshot snapshot, Map<String, ?> given, Map<String, Message> faults) {
        Reading reading = new Reading(Spaces.method(snapshot), LocalDate.EPOCH, people, snapshot);
        try {
            return Input.read(Profile.FIELDS, Profile.of(snapshot).fields(), given, snapshot, reading).toMap();
        } catch (Refusal refused) {
            refused.fields().forEach((field, fault) -> faults.put(Profile.KEY + "." + field, fault));
            return Map.of();
        }
    }

    private static Map<String, Object> roles(Object before, Map<String, ?> given, Map<String, Message> faults) {
        Map<String, Object> roles = new TreeMap<>();
        if (before instanceof Map<?, ?> map) {
            map.forEach((role, groups) -> roles.put(role.toString(), groups));
        }
        given.forEach((role, groups) -> {
            if (!Roles.ALL.contains(role)) {
                faults.put(ROLES + "." + role, Message.of("error.role.unknown", role, String.join(", ", Roles.ALL)));
            } else if (groups == null) {
                roles.remove(role);
            } else if (groups instanceof List<?> list && list.size() <= MOST_GROUPS
                && list.stream().allMatch(Settings::groupName)) {
                roles.put(role, list.stream().map(name -> name.toString().strip()).distinct().toList());
            } else {
                faults.put(ROLES + "." + role, Message.of("error.role.groups", MOST_GROUPS));
            }
        });
        return roles;
    }

    private static boolean groupName(Object name) {
        return name instanceof String text && !text.isBlank() && text.length() <= LONGEST_NAME
            && text.chars().noneMatch(Character::isISOControl);
    }
}
