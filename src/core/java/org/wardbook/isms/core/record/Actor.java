package org.wardbook.isms.core.record;

import java.util.Set;

/**
 * Who acts: a user key (empty for anonymous), group names and what the space grants. Rules take it as an argument, so
 * that nothing in the core depends on who happens to be logged in.
 */
public record Actor(String user, Set<String> groups, boolean mayView, boolean mayEdit, boolean mayAdminister) {

    /** The app itself, where it acts on nobody's behalf (starter content, migrations). */
    public static final Actor APP = new Actor("", Set.of(), true, true, true);

    public Actor {
        groups = Set.copyOf(groups);
    }

    /** @throws Refusal NOT_FOUND, not FORBIDDEN, so that the answer does not tell whether the space exists */
    public void requireView(String space) {
        if (!mayView) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.space.unknown", space);
        }
    }

    public void requireEdit(String space) {
        requireView(space);
        if (!mayEdit) {
            throw Refusal.of(user.isEmpty() ? Refusal.Kind.UNKNOWN_USER : Refusal.Kind.FORBIDDEN,
                "error.edit.forbidden", space);
        }
    }

    public void requireAdminister(String space) {
        requireView(space);
        if (!mayAdminister) {
            throw Refusal.of(user.isEmpty() ? Refusal.Kind.UNKNOWN_USER : Refusal.Kind.FORBIDDEN,
                "error.administer.forbidden", space);
        }
    }
}
