package org.wardbook.isms.preview.api;

import jakarta.servlet.Servlet;
import java.util.Map;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.host.Routes;
import org.wardbook.isms.preview.rest.GuardedResources;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Wiki;

/** Confluence's own REST resources: {@code /rest/api/*}, and the search for people that its pickers use. */
public final class PublicApi implements Routes {

    private final Wiki wiki;
    private final Sharing sharing;
    private final Rendering rendering;
    private final Links links;

    /** @param baseUrl the wiki's complete address, without slash at the end; asked for with each request */
    public PublicApi(Wiki wiki, Sharing sharing, Rendering rendering, Supplier<String> baseUrl) {
        this.wiki = wiki;
        this.sharing = sharing;
        this.rendering = rendering;
        this.links = new Links(baseUrl);
    }

    @Override
    public Map<String, Servlet> servlets() {
        Visible visible = new Visible(wiki);
        PersonJson people = new PersonJson(links);
        SpaceJson spaces = new SpaceJson(links);
        ContentJson contents = new ContentJson(wiki, rendering, people, spaces, links);
        ResourceConfig api = resources(
            new ContentResource(wiki, visible, contents, links),
            new RestrictionResource(wiki, sharing, visible, people, links),
            new ConversionResource(visible, rendering),
            new SpaceResource(wiki, visible, spaces, contents, links),
            new SpacePermissionResource(wiki, sharing, visible),
            new UserResource(wiki.people(), people),
            new SearchResource(wiki.people(), people));
        ResourceConfig search = resources(new PeopleSearchResource(wiki.people(), links));
        return Map.of("/rest/api/*", new ServletContainer(api), "/rest/prototype/1/*", new ServletContainer(search));
    }

    private static ResourceConfig resources(Object... resources) {
        GuardedResources config = new GuardedResources();
        for (Object resource : resources) {
            config.serve(resource);
        }
        config.register(new FaultMapper());
        return config;
    }
}
