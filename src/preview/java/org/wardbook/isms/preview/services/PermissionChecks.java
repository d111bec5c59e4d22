package org.wardbook.isms.preview.services;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.function.Predicate;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Wiki;

/** Members of {@code PermissionManager}: spaces and pages. Somebody whom the wiki does not know may nothing. */
final class PermissionChecks {

    private final Wiki wiki;
    private final Permissions permissions;

    PermissionChecks(Wiki wiki) {
        this.wiki = wiki;
        this.permissions = wiki.permissions();
    }

    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target instanceof Space space) {
            return holds(user, person -> ofSpace(person, permission, space.getKey()));
        }
        if (target instanceof Page page) {
            return holds(user, person -> ofPage(person, permission, page));
        }
        throw unknown("permissions on " + nameOf(target));
    }

    private boolean ofSpace(Person person, Permission permission, String space) {
        if (permission == Permission.VIEW) {
            return permissions.mayView(person, space);
        }
        if (permission == Permission.EDIT || permission == Permission.ADMINISTER) {
            return permissions.mayAdminister(person, space);
        }
        throw unknown("the permission " + permission + " on spaces");
    }

    private boolean ofPage(Person person, Permission permission, Page page) {
        if (permission == Permission.ADMINISTER) {
            return permissions.mayAdminister(person, page.getSpace().getKey());
        }
        return wiki.pages().byId(page.getId()).map(kept -> {
            if (permission == Permission.VIEW) {
                return permissions.mayView(person, kept);
            }
            if (permission == Permission.EDIT) {
                return permissions.mayEdit(person, kept);
            }
            throw unknown("the permission " + permission + " on pages");
        }).orElse(false);
    }

    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> type) {
        if (container instanceof Space space && type == Page.class) {
            return holds(user, person -> permissions.mayCreatePages(person, space.getKey()));
        }
        throw unknown("the permission to create " + type + " in " + nameOf(container));
    }

    /** @param check gets null for somebody who is not logged in */
    private boolean holds(ConfluenceUser user, Predicate<Person> check) {
        if (user == null) {
            return check.test(null);
        }
        String key = user.getKey().getStringValue();
        return CurrentPerson.get().filter(person -> person.key().equals(key)).or(() -> wiki.people().byKey(key))
            .map(check::test).orElse(false);
    }

    private static String nameOf(Object target) {
        return target == null ? "null" : target.getClass().getName();
    }

    private static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException("The preview's PermissionManager does not know " + what + ".");
    }
}
