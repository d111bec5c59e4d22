package org.wardbook.isms.preview.services;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import org.wardbook.isms.preview.ao.LocalActiveObjects;
import org.wardbook.isms.preview.ao.StatementCounter;
import org.wardbook.isms.preview.host.PageServices;
import org.wardbook.isms.preview.host.Partial;
import org.wardbook.isms.preview.web.StartupFault;
import org.wardbook.isms.preview.wiki.Wiki;

/**
 * The services that apps may import, by their interface. Each has the members that this project uses; any other one
 * fails with its name.
 */
public final class PlatformServices implements AutoCloseable {

    private final Map<Class<?>, Object> services;
    private final StatementCounter statements;
    private final PlatformViews views;
    private final Events events;
    private final ClusterLocks locks;

    private PlatformServices(Wiki wiki, PageServices pages, AppSide app, DataSource database) {
        statements = new StatementCounter();
        views = new PlatformViews(wiki);
        events = new Events();
        services = new HashMap<>();
        if (!app.namespace().isEmpty()) {
            services.put(ActiveObjects.class,
                LocalActiveObjects.open(statements.watch(database), app.namespace(), app.entities()));
        }
        offer(SpaceManager.class, new SpaceFinder(views));
        offer(PageManager.class, new PageFinder(wiki.pages(), views));
        offer(PermissionManager.class, new PermissionChecks(wiki));
        offer(UserManager.class, new Profiles(wiki));
        offer(UserAccessor.class, new UserAccess(wiki.people()));
        offer(TimeZoneManager.class, new TimeZones());
        offer(I18nResolver.class, new Texts(app.texts()));
        offer(ApplicationProperties.class, new Addresses(pages));
        offer(PageBuilderService.class, new PageBuilder(pages));
        services.put(EventPublisher.class, events.publisher());
        locks = ClusterLocks.open(database);
        offer(ClusterLockService.class, new ClusterLocks.Members(locks));
    }

    /**
     * Makes the app's tables and the services.
     *
     * @param database a pool over H2 or PostgreSQL, which the caller closes after these services
     * @throws StartupFault if the database or one of the app's entities refuses
     */
    public static PlatformServices open(Wiki wiki, PageServices pages, AppSide app, DataSource database) {
        try {
            return new PlatformServices(wiki, pages, app, database);
        } catch (ActiveObjectsException refused) {
            throw new StartupFault(refused.getMessage(), refused);
        }
    }

    private <T> void offer(Class<T> type, Object members) {
        services.put(type, Partial.of(type, members));
    }

    /** The service with this interface. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(services.get(type)).map(type::cast);
    }

    public PlatformViews views() {
        return views;
    }

    public Events events() {
        return events;
    }

    /** Counts what the app's tables cost. */
    public StatementCounter statements() {
        return statements;
    }

    @Override
    public void close() {
        locks.close();
    }
}
