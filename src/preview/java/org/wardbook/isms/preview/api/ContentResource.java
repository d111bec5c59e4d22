package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Pages: {@code /rest/api/content}. */
@Path("/content")
@LicensedOnly
public final class ContentResource {

    private static final String USUAL = "history,space,version";
    private static final String USUAL_AFTER_WRITING = "body.storage,history,space,version,ancestors";
    private static final String HISTORICAL = "historical";

    private final Wiki wiki;
    private final Visible visible;
    private final ContentJson json;
    private final Links links;

    ContentResource(Wiki wiki, Visible visible, ContentJson json, Links links) {
        this.wiki = wiki;
        this.visible = visible;
        this.json = json;
        this.links = links;
    }

    @GET
    @AnonymousSiteAccess
    public Response find(@QueryParam("spaceKey") String spaceKey, @QueryParam("title") String title,
                         @QueryParam("type") String type, @QueryParam("expand") List<String> expand,
                         @QueryParam("start") String start, @QueryParam("limit") String limit) {
        if (spaceKey == null || spaceKey.isBlank()) {
            throw new Absent("The preview finds pages in a space only: give spaceKey.");
        }
        if (type != null && !type.equals("page")) {
            throw new Absent("The preview has pages only: type=page.");
        }
        Expansions wanted = Expansions.of(expand, "", ContentJson.KNOWN);
        WikiSpace space = visible.space(spaceKey);
        List<WikiPage> found = title == null ? wiki.pages().inSpace(space.key())
            : wiki.pages().byTitle(space.key(), title).stream().toList();
        return Json.ok(Paging.of(start, limit).list(found, visible::seen, page -> json.page(page, wanted),
            "/rest/api/content?spaceKey=" + Links.encoded(space.key())
                + (title == null ? "" : "&title=" + Links.encoded(title)) + "&", links));
    }

    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    public Response get(@PathParam("id") String id, @QueryParam("status") String status,
                        @QueryParam("version") String version, @QueryParam("expand") List<String> expand) {
        Expansions wanted = Expansions.of(expand, USUAL, ContentJson.KNOWN);
        WikiPage page = visible.page(Body.id(id, "id"));
        if (HISTORICAL.equals(status)) {
            int number = (int) Math.min(Integer.MAX_VALUE, Body.id(version, "version"));
            page = wiki.pages().version(page.current(), number).orElseThrow(() -> new WikiFault(404,
                "The page has no version " + number + "."));
        } else if (status != null && !status.equals("current") && !status.equals("any")) {
            throw new Absent("The preview has no pages with the status '" + status + "', but current and historical.");
        } else if (page.historical()) {
            throw Visible.noPage(page.id());
        }
        return Json.ok(json.answer(page, wanted));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream in, @QueryParam("expand") List<String> expand) throws IOException {
        Expansions wanted = Expansions.of(expand, USUAL_AFTER_WRITING, ContentJson.KNOWN);
        JsonNode body = Body.read(in);
        requirePage(body);
        WikiSpace space = visible.space(Body.text(body, "space.key"));
        if (!wiki.permissions().mayCreatePages(Visible.caller(), space.key())) {
            throw new WikiFault(403, "You may not create pages in the space " + space.key() + ".");
        }
        String title = Body.text(body, "title");
        requireFree(space.key(), title, 0);
        return Json.ok(json.answer(wiki.pages().create(space.key(), parent(body), title, storage(body),
            Visible.caller()), wanted));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("id") String id, InputStream in, @QueryParam("expand") List<String> expand)
            throws IOException {
        Expansions wanted = Expansions.of(expand, USUAL_AFTER_WRITING, ContentJson.KNOWN);
        WikiPage page = visible.editable(Body.id(id, "id"));
        JsonNode body = Body.read(in);
        requirePage(body);
        int next = Body.number(body, "version.number");
        if (next != page.version() + 1) {
            throw new WikiFault(409, "Version must be incremented on update. Current version is: " + page.version());
        }
        if (body.path("ancestors").size() > 0 && parent(body) != page.parent()) {
            throw new Absent("The preview does not move pages: leave 'ancestors' out.");
        }
        String title = Body.text(body, "title");
        requireFree(page.space(), title, page.id());
        String storage = body.path("body").isObject() ? storage(body) : page.storage();
        return Json.ok(json.answer(wiki.pages().update(page.id(), page.version(), title, storage,
            Body.textOrNull(body, "version.message"), Visible.caller()), wanted));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        wiki.pages().delete(visible.editable(Body.id(id, "id")).id(), Visible.caller());
        return Response.noContent().build();
    }

    private static void requirePage(JsonNode body) {
        if (!Body.text(body, "type").equals("page")) {
            throw new Absent("The preview has pages only: send the type 'page'.");
        }
    }

    /** Confluence answers a title that is taken with 400, not with 409 as a version. */
    private void requireFree(String space, String title, long except) {
        wiki.pages().byTitle(space, title).filter(page -> page.id() != except).ifPresent(page -> {
            throw new WikiFault(400, "A page with this title already exists: A page already exists with the title "
                + page.title() + " in the space with key " + page.space());
        });
    }

    /** The last of the pages above, 0 where none is given. */
    private long parent(JsonNode body) {
        JsonNode ancestors = body.path("ancestors");
        return ancestors.size() == 0 ? 0 : visible.page(Body.id(ancestors.get(ancestors.size() - 1), "id")).id();
    }

    private static String storage(JsonNode body) {
        String representation = Body.textOrNull(body, "body.storage.representation");
        if (representation != null && !representation.equals("storage")) {
            throw new Absent("The preview keeps pages in the representation 'storage' only.");
        }
        return Body.text(body, "body.storage.value");
    }
}
