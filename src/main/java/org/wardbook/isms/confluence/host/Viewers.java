package org.wardbook.isms.confluence.host;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Refusal;

/** Turns the user of the current request into a viewer of a space, with what Confluence lets them do there. */
@Component
public class Viewers {

    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final TimeZoneManager zones;
    private final UserAccessor accessor;
    private final Words words;

    @Inject
    public Viewers(@ComponentImport SpaceManager spaces, @ComponentImport PermissionManager permissions,
                   @ComponentImport UserAccessor accessor,
                   @ComponentImport TimeZoneManager zones, @ComponentImport I18nResolver texts) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.accessor = accessor;
        this.zones = zones;
        this.words = new Words(texts);
        Spoken.by(words);
    }

    public Words words() {
        return words;
    }

    /** @throws Refusal NOT_FOUND where there is no such space or the user does not see it */
    public Viewer of(String spaceKey) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Space space = spaceKey == null || spaceKey.isBlank() ? null : spaces.getSpace(spaceKey.strip());
        if (space == null || !permissions.hasPermission(user, Permission.VIEW, space)) {
            throw Refusal.of(user == null ? Refusal.Kind.UNKNOWN_USER : Refusal.Kind.NOT_FOUND,
                user == null ? "error.login" : "error.space.unknown", spaceKey == null ? "" : spaceKey);
        }
        Actor actor = new Actor(user == null ? "" : user.getKey().getStringValue(), groups(user), true,
            user != null && permissions.hasCreatePermission(user, space, Page.class),
            user != null && permissions.hasPermission(user, Permission.ADMINISTER, space));
        return new Viewer(actor, space.getKey(), space.getDisplayTitle(), zones.getUserTimeZone().toZoneId(), words);
    }

    private Set<String> groups(ConfluenceUser user) {
        return user == null ? Set.of() : Set.copyOf(accessor.getGroupNamesForUserName(user.getName()));
    }
}
