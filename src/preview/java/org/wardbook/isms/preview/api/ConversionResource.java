package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Storage format as HTML, in a space or on a page: {@code /rest/api/contentbody/convert/view}. */
@Path("/contentbody/convert/{to}")
@AnonymousSiteAccess
public final class ConversionResource {

    private final Visible visible;
    private final Rendering rendering;

    ConversionResource(Visible visible, Rendering rendering) {
        this.visible = visible;
        this.rendering = rendering;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response convert(@PathParam("to") String to, @QueryParam("spaceKeyContext") String spaceKey,
                            @QueryParam("contentIdContext") String contentId, InputStream in) throws IOException {
        JsonNode body = Body.read(in);
        String from = Body.text(body, "representation");
        if (!from.equals("storage") || !to.equals("view")) {
            throw new Absent("The preview converts from 'storage' to 'view', not from '" + from + "' to '" + to + "'.");
        }
        WikiPage page = contentId == null ? null : visible.page(Body.id(contentId, "contentIdContext"));
        String space = spaceKey != null ? visible.space(spaceKey).key() : page == null ? null : page.space();
        return Json.ok(ContentJson.representation(rendering.convert(Body.text(body, "value"),
            new RenderContext(page, space, "display")), to));
    }
}
