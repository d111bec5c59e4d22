package org.wardbook.isms.preview.keep;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Sharing.Grants;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;
import org.wardbook.isms.preview.wiki.WikiPage;

/**
 * Confluence's rules: whoever cannot see a space can do nothing in it; viewing restrictions reach the pages below,
 * editing restrictions do not; nothing keeps Confluence's administrators out. A space costs one statement, a page two.
 */
final class KeptPermissions implements Permissions {

    private final KeptSharing sharing;

    KeptPermissions(KeptSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public boolean administrator(Person person) {
        return person != null && person.groups().contains(FirstPeople.ADMINISTRATORS);
    }

    @Override
    public boolean mayView(Person person, String space) {
        return sharing.find(space).filter(grants -> administrator(person) || sees(person, grants)).isPresent();
    }

    @Override
    public boolean mayCreatePages(Person person, String space) {
        return mayAlso(person, space, Grants::creators);
    }

    @Override
    public boolean mayAdminister(Person person, String space) {
        return mayAlso(person, space, Grants::administrators);
    }

    private boolean mayAlso(Person person, String space, Function<Grants, Set<String>> members) {
        return sharing.find(space).filter(grants -> administrator(person)
            || sees(person, grants) && among(person, members.apply(grants))).isPresent();
    }

    @Override
    public boolean mayView(Person person, WikiPage page) {
        return mayView(person, page.space())
            && (administrator(person) || seesThrough(person, sharing.restrictions(page.current())));
    }

    @Override
    public boolean mayEdit(Person person, WikiPage page) {
        if (!mayCreatePages(person, page.space())) {
            return false;
        }
        if (administrator(person)) {
            return true;
        }
        List<Restriction> restrictions = sharing.restrictions(page.current());
        return seesThrough(person, restrictions) && allows(person, restrictions.get(0).editors());
    }

    private static boolean seesThrough(Person person, List<Restriction> restrictions) {
        return restrictions.stream().allMatch(restriction -> allows(person, restriction.viewers()));
    }

    private static boolean allows(Person person, Set<String> alone) {
        return alone.isEmpty() || among(person, alone);
    }

    private static boolean sees(Person person, Grants grants) {
        return grants.anonymous() || among(person, grants.viewers());
    }

    private static boolean among(Person person, Set<String> members) {
        return person != null
            && (members.contains(person.key()) || person.groups().stream().anyMatch(members::contains));
    }
}
