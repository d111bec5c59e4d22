package org.wardbook.isms.core.space;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * Who plays which part in a space: each role is held by the members of some of the wiki's groups. Until a space says
 * otherwise, a role is held by the group of its own name.
 */
public final class Roles {

    public static final String TOP_MANAGEMENT = "top-management";
    public static final String ISMS_TEAM = "isms-team";
    public static final String DEPARTMENT_HEADS = "department-heads";
    public static final String IT_OPERATIONS = "it-operations";
    public static final String AUDITORS = "auditors";
    public static final List<String> ALL =
        List.of(TOP_MANAGEMENT, ISMS_TEAM, DEPARTMENT_HEADS, IT_OPERATIONS, AUDITORS);

    private final Map<String, Set<String>> groups;

    private Roles(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    /** The roles as the space set them. */
    public static Roles of(Snapshot snapshot) {
        return snapshot.memo(Roles.class, () -> {
            Record settings = Spaces.settings(snapshot);
            Object given = settings == null ? null : settings.get("roles");
            Map<String, Set<String>> groups = new LinkedHashMap<>();
            for (String role : ALL) {
                Set<String> members = new TreeSet<>();
                if (given instanceof Map<?, ?> map && map.get(role) instanceof List<?> names) {
                    names.forEach(name -> members.add(String.valueOf(name)));
                } else {
                    members.add(role);
                }
                groups.put(role, members);
            }
            return new Roles(groups);
        });
    }

    /** The groups that hold each role. */
    public Map<String, Set<String>> all() {
        return Collections.unmodifiableMap(groups);
    }

    /** What roles are called, for a refusal that says who may. */
    public static List<Message> named(List<String> roles) {
        return roles.stream().map(role -> Message.of("role." + role)).toList();
    }

    public Set<String> groups(String role) {
        return groups.getOrDefault(role, Set.of());
    }

    public boolean holds(Actor actor, String role) {
        return groups(role).stream().anyMatch(actor.groups()::contains);
    }

    public boolean holdsAny(Actor actor, List<String> roles) {
        return roles.stream().anyMatch(role -> holds(actor, role));
    }
}
