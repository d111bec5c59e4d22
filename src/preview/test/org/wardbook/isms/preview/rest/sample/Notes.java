package org.wardbook.isms.preview.rest.sample;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;

/** A resource without an access rule of its own, but for one method. */
@Path("/notes")
@Produces("text/plain")
public final class Notes {

    private final List<String> notes = new ArrayList<>();

    @GET
    public String all() {
        return String.join(",", notes);
    }

    @GET
    @Path("/count")
    @AnonymousSiteAccess
    public String count() {
        return String.valueOf(notes.size());
    }

    @GET
    @Path("/loader")
    public String loader() {
        return Thread.currentThread().getContextClassLoader().getName();
    }

    @POST
    public String add(String note) {
        notes.add(note);
        return note;
    }

    @DELETE
    public void clear() {
        notes.clear();
    }
}
