package org.wardbook.isms.preview.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.wardbook.isms.preview.wiki.Person;

/** A person as the platform shows them to apps. */
public final class WikiUser {

    private final Person person;

    private WikiUser(Person person) {
        this.person = person;
    }

    /** Null for nobody, as the platform shows somebody who is not logged in. Equal for the same key. */
    public static ConfluenceUser of(Person person) {
        return person == null ? null : Partial.of(ConfluenceUser.class, new WikiUser(person));
    }

    public UserKey getKey() {
        return new UserKey(person.key());
    }

    public String getName() {
        return person.name();
    }

    public String getFullName() {
        return person.fullName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WikiUser user && person.key().equals(user.person.key());
    }

    @Override
    public int hashCode() {
        return person.key().hashCode();
    }

    @Override
    public String toString() {
        return person.name();
    }
}
