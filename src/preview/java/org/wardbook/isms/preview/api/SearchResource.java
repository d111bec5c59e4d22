package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;

/** {@code /rest/api/search}: people by name, and nothing else, since the preview has no search index. */
@Path("/search")
@AnonymousSiteAccess
public final class SearchResource {

    private static final Pattern NAME = Pattern.compile("\\s*user\\.fullname\\s*~\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");
    private static final int MOST = 100;

    private final People people;
    private final PersonJson json;

    SearchResource(People people, PersonJson json) {
        this.people = people;
        this.json = json;
    }

    @GET
    public Response search(@QueryParam("cql") @DefaultValue("") String query,
                           @QueryParam("limit") @DefaultValue("25") int limit) {
        Matcher name = NAME.matcher(query);
        if (!name.matches()) {
            throw new Absent("The preview searches with CQL for user.fullname ~ \"…\" only: find pages with"
                + " /rest/api/content?spaceKey=&title=.");
        }
        if (Visible.caller() == null) {
            throw new WikiFault(401, "Log in to search for people.");
        }
        ObjectNode answer = Json.object();
        ArrayNode results = answer.putArray("results");
        for (Person person : people.matching(name.group(1).replaceAll("\\\\(.)", "$1"), Math.min(limit, MOST))) {
            ObjectNode result = results.addObject().put("title", person.fullName()).put("entityType", "user");
            result.set("user", json.known(person));
        }
        return Json.ok(answer.put("start", 0).put("limit", limit).put("size", results.size()).put("cqlQuery", query));
    }
}
