package org.wardbook.isms.preview.services;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import org.wardbook.isms.preview.host.Partial;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Wiki;

/** Members of SAL's {@code UserManager}. */
final class Profiles {

    private final Wiki wiki;

    Profiles(Wiki wiki) {
        this.wiki = wiki;
    }

    public UserProfile getUserProfile(String name) {
        return name == null ? null : wiki.people().byName(name).map(Profiles::profile).orElse(null);
    }

    public UserProfile getUserProfile(UserKey key) {
        return key == null ? null : wiki.people().byKey(key.getStringValue()).map(Profiles::profile).orElse(null);
    }

    private static UserProfile profile(Person person) {
        return Partial.of(UserProfile.class, new Profile(person));
    }

    /** Members of {@code UserProfile}. */
    static final class Profile {

        private final Person person;

        Profile(Person person) {
            this.person = person;
        }

        public UserKey getUserKey() {
            return new UserKey(person.key());
        }

        public String getUsername() {
            return person.name();
        }

        public String getFullName() {
            return person.fullName();
        }
    }
}
