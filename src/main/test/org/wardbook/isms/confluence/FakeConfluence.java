package org.wardbook.isms.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.TestClock;
import org.wardbook.isms.core.record.Actor;

/**
 * The host's services as far as the app calls them, in memory: the nine people of the preview, one space ISMS whose
 * readers are all of them, whose writers are the ISMS manager and the department heads and whose administrator is
 * {@code admin}; texts from the app's own language files; a clock that stands still. Log in before asking.
 */
public final class FakeConfluence {

    public static final String KEY = "ISMS";

    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("admin", "Adam Admin");
        PEOPLE.put("lea", "Lea Lindner");
        PEOPLE.put("ines", "Ines Iltis");
        PEOPLE.put("hanna", "Hanna Hart");
        PEOPLE.put("frank", "Frank Fuchs");
        PEOPLE.put("paula", "Paula Pohl");
        PEOPLE.put("ivo", "Ivo Iversen");
        PEOPLE.put("anna", "Anna Arndt");
        PEOPLE.put("sam", "Sam Sommer");
    }

    public final CountingStore journal = new CountingStore();
    public final TestClock clock = new TestClock();
    public final FakeTexts texts = new FakeTexts();
    public final ConfluencePeople people = new ConfluencePeople(new Users());
    public final Isms isms = new Isms(journal, MemorySpace.UNLOCKED, people, clock);
    public final Map<String, Space> spaces = new LinkedHashMap<>();
    public final Viewers viewers;

    public FakeConfluence() {
        spaces.put(KEY, new FakeSpace(KEY, "Nordhaven ISMS"));
        SpaceManager manager = key -> spaces.get(key);
        TimeZoneManager zones = () -> TimeZone.getTimeZone("UTC");
        viewers = new Viewers(manager, new Permissions(), new Groups(), zones, texts);
    }

    /** A space that is set up with the method five by five in English; {@code admin} is logged in. */
    public static FakeConfluence enabled() {
        FakeConfluence confluence = new FakeConfluence();
        confluence.isms.setup().enable(Actor.APP, KEY, "en", "5x5");
        return confluence.login("admin");
    }

    /** @param name null for nobody */
    public FakeConfluence login(String name) {
        AuthenticatedUserThreadLocal.set(name == null ? null : new User(name, PEOPLE.get(name)));
        return this;
    }

    /** @param language {@code en} or {@code de} */
    public FakeConfluence reads(String language) {
        texts.language(language);
        return this;
    }

    public Viewer viewer() {
        return viewers.of(KEY);
    }

    public Words words() {
        return viewers.words();
    }

    private record User(String name, String fullName) implements ConfluenceUser {
        @Override
        public UserKey getKey() {
            return new UserKey("key-" + name);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getFullName() {
            return fullName;
        }
    }

    /** Who is in which group, as in the demo company. */
    private static final class Groups implements UserAccessor {
        private static final Map<String, String> MEMBERS = Map.of("lea", "top-management", "ines", "isms-team",
            "hanna", "department-heads", "frank", "department-heads", "paula", "department-heads", "ivo",
            "it-operations", "anna", "auditors");

        @Override
        public ConfluenceUser getUserByKey(UserKey key) {
            String name = key.getStringValue().replaceFirst("^key-", "");
            return PEOPLE.containsKey(name) ? new User(name, PEOPLE.get(name)) : null;
        }

        @Override
        public List<String> getGroupNamesForUserName(String name) {
            return MEMBERS.containsKey(name) ? List.of("confluence-users", MEMBERS.get(name))
                : List.of("confluence-users");
        }
    }

    private record Profile(String name) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey("key-" + name);
        }

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getFullName() {
            return PEOPLE.get(name);
        }
    }

    private static final class Users implements UserManager {
        @Override
        public UserProfile getUserProfile(String username) {
            return PEOPLE.containsKey(username) ? new Profile(username) : null;
        }

        @Override
        public UserProfile getUserProfile(UserKey key) {
            return getUserProfile(key.getStringValue().replaceFirst("^key-", ""));
        }
    }

    private static final class FakeSpace extends Space {
        private final String key;
        private final String title;

        FakeSpace(String key, String title) {
            this.key = key;
            this.title = title;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getDisplayTitle() {
            return title;
        }

        @Override
        public String getUrlPath() {
            return "/display/" + key;
        }
    }

    private static final class Permissions implements PermissionManager {
        @Override
        public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
            return user != null && (permission == Permission.VIEW || user.getName().equals("admin"));
        }

        @Override
        public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> type) {
            return user != null && !user.getName().equals("sam") && !user.getName().equals("anna");
        }
    }
}
