package org.wardbook.isms.confluence.draw;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Refusal;

/** The drawings again, for the page that wants one sorted, filtered or turned over. */
@Path("/spaces/{key}/views")
@AnonymousSiteAccess
public class ViewResource {

    private final Drawings drawings;

    @Inject
    public ViewResource(Drawings drawings) {
        this.drawings = drawings;
    }

    /** The section that the macro would draw with these parameters. */
    @GET
    @Path("/{macro}")
    @Produces("text/html;charset=UTF-8")
    public String draw(@PathParam("key") String space, @PathParam("macro") String macro, @Context UriInfo address) {
        Map<String, String> parameters = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        if (parameters.containsKey("space")) {
            throw Refusal.invalid("space", "error.parameter.space", space);
        }
        return drawings.draw(macro, parameters, space, true);
    }
}
