package org.wardbook.isms.confluence.host;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.wardbook.isms.core.register.People;

/** Confluence's users. Names are remembered for a minute, since a long table asks for the same few again and again. */
@Component
public class ConfluencePeople implements People {

    private static final long KEPT = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST = 10_000;

    /** A user as shown: the name they log in with (empty for somebody who is gone) and their full name. */
    public record Shown(String username, String fullName) {
    }

    private record Known(Shown shown, long since) {
    }

    private final UserManager users;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    public ConfluencePeople(@ComponentImport("salUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<String> key(String name) {
        UserProfile profile = name.isEmpty() ? null : users.getUserProfile(name);
        return profile == null ? Optional.empty() : Optional.of(profile.getUserKey().getStringValue());
    }

    @Override
    public String fullName(String key) {
        return shown(key).fullName();
    }

    public Shown shown(String key) {
        long now = System.nanoTime();
        Known entry = known.get(key);
        if (entry == null || now - entry.since() > KEPT) {
            UserProfile profile = key.isEmpty() ? null : users.getUserProfile(new UserKey(key));
            entry = new Known(profile == null ? new Shown("", key)
                : new Shown(profile.getUsername(), profile.getFullName()), now);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, entry);
        }
        return entry.shown();
    }
}
