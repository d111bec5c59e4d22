package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;

/** Users by name or by key, and the caller: {@code /rest/api/user}. */
@Path("/user")
@LicensedOnly
public final class UserResource {

    private final People people;
    private final PersonJson json;

    UserResource(People people, PersonJson json) {
        this.people = people;
        this.json = json;
    }

    @GET
    public Response get(@QueryParam("username") String name, @QueryParam("key") String key) {
        if (name == null && key == null) {
            throw new WikiFault(400, "Give the user's name as 'username' or the user's key as 'key'.");
        }
        return Json.ok(json.known((key == null ? people.byName(name) : people.byKey(key)).orElseThrow(() ->
            new WikiFault(404, "No user found with " + (key == null ? "username : " + name : "key : " + key)))));
    }

    @GET
    @Path("/current")
    @AnonymousSiteAccess
    public Response current() {
        Person caller = Visible.caller();
        return Json.ok(caller == null ? PersonJson.anonymous() : json.known(caller));
    }
}
