package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Spaces: {@code /rest/api/space}. Descriptions are taken and not kept. */
@Path("/space")
@LicensedOnly
public final class SpaceResource {

    private static final Set<String> KNOWN = Set.of("homepage");

    private final Wiki wiki;
    private final Visible visible;
    private final SpaceJson json;
    private final ContentJson contents;
    private final Links links;

    SpaceResource(Wiki wiki, Visible visible, SpaceJson json, ContentJson contents, Links links) {
        this.wiki = wiki;
        this.visible = visible;
        this.json = json;
        this.contents = contents;
        this.links = links;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@QueryParam("spaceKey") List<String> keys, @QueryParam("expand") List<String> expand,
                         @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Expansions wanted = Expansions.of(expand, "", KNOWN);
        StringBuilder address = new StringBuilder("/rest/api/space?");
        keys.forEach(key -> address.append("spaceKey=").append(Links.encoded(key)).append('&'));
        List<WikiSpace> found = wiki.spaces().all().stream()
            .filter(space -> keys.isEmpty() || keys.stream().anyMatch(space.key()::equalsIgnoreCase)).toList();
        return Json.ok(Paging.of(start, limit).list(found, visible::seen, space -> space(space, wanted),
            address.toString(), links));
    }

    @GET
    @Path("/{key}")
    @AnonymousSiteAccess
    public Response get(@PathParam("key") String key, @QueryParam("expand") List<String> expand) {
        return answer(visible.space(key), Expansions.of(expand, "", KNOWN));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream in) throws IOException {
        JsonNode body = Body.read(in);
        String name = Body.text(body, "name");
        return answer(wiki.spaces().create(Body.text(body, "key"), name, name.strip() + " Home", "<p></p>",
            Visible.caller()), Expansions.of(List.of("homepage"), "", KNOWN));
    }

    private Response answer(WikiSpace space, Expansions wanted) {
        ObjectNode answer = space(space, wanted);
        links.outermost((ObjectNode) answer.get("_links")).put("collection", "/rest/api/space");
        return Json.ok(answer);
    }

    private ObjectNode space(WikiSpace space, Expansions wanted) {
        ObjectNode answer = json.space(space);
        if (wanted.has("homepage")) {
            wiki.pages().byId(space.homePage()).filter(visible::seen).ifPresent(home -> {
                answer.set("homepage", contents.page(home, Expansions.none()));
                ((ObjectNode) answer.get("_expandable")).remove("homepage");
            });
        }
        return answer;
    }
}
