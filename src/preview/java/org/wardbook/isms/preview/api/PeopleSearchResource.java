package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;

/** The search behind Confluence's pickers of people: {@code /rest/prototype/1/search/user.json?query=}. */
@Path("/search")
@LicensedOnly
public final class PeopleSearchResource {

    private static final int MOST = 100;

    private final People people;
    private final Links links;

    PeopleSearchResource(People people, Links links) {
        this.people = people;
        this.links = links;
    }

    /** @param query the start of a word of the name; * finds everybody */
    @GET
    @Path("/user{json: (\\.json)?}")
    public Response find(@QueryParam("query") @DefaultValue("") String query,
                         @QueryParam("max-results") @DefaultValue("10") int most) {
        if (most < 1) {
            throw new WikiFault(400, "'max-results' must be a whole number from 1.");
        }
        List<Person> found = people.matching(query.replace("*", ""), Math.min(most, MOST));
        ObjectNode answer = Json.object().put("totalSize", found.size());
        ArrayNode result = answer.putArray("result");
        found.forEach(person -> {
            ObjectNode one = result.addObject().put("type", "user").put("id", person.key())
                .put("title", person.fullName()).put("username", person.name()).put("userKey", person.key())
                .put("wikiLink", "[~" + person.name() + "]");
            one.putArray("link").addObject().put("rel", "self")
                .put("href", links.complete(Links.user(person.key())));
        });
        return Json.ok(answer);
    }
}
