package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /rest/api/search}: the preview has no search index. */
@Path("/search")
@AnonymousSiteAccess
public final class SearchResource {

    @GET
    public Response search() {
        throw new Absent("The preview does not search with CQL: find pages with /rest/api/content?spaceKey=&title=.");
    }
}
