package org.wardbook.isms.preview.services;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.WikiUser;
import org.wardbook.isms.preview.wiki.People;

/** Members of {@code UserAccessor}. */
final class UserAccess {

    private final People people;

    UserAccess(People people) {
        this.people = people;
    }

    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : people.byKey(key.getStringValue()).map(WikiUser::of).orElse(null);
    }

    /** In alphabetical order. */
    public List<String> getGroupNamesForUserName(String name) {
        return CurrentPerson.get().filter(person -> person.name().equals(name)).or(() -> people.byName(name))
            .map(person -> person.groups().stream().sorted().toList()).orElse(List.of());
    }
}
