package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Who alone sees and edits a page: {@code /rest/api/content/{id}/restriction}. */
@Path("/content/{id}/restriction")
@LicensedOnly
public final class RestrictionResource {

    private static final String READ = "read";
    private static final String UPDATE = "update";

    private final Wiki wiki;
    private final Sharing sharing;
    private final Visible visible;
    private final PersonJson people;
    private final Links links;

    RestrictionResource(Wiki wiki, Sharing sharing, Visible visible, PersonJson people, Links links) {
        this.wiki = wiki;
        this.sharing = sharing;
        this.visible = visible;
        this.people = people;
        this.links = links;
    }

    @GET
    @Path("/byOperation")
    public Response get(@PathParam("id") String id) {
        return Json.ok(restrictions(visible.page(Body.id(id, "id"))));
    }

    /** Replaces the restrictions of the operations that the request names. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, InputStream in) throws IOException {
        WikiPage page = visible.editable(Body.id(id, "id"));
        JsonNode body = Body.read(in);
        Sharing.Restriction before = sharing.restriction(page.id());
        Set<String> viewers = before.viewers();
        Set<String> editors = before.editors();
        for (JsonNode one : body) {
            switch (Body.text(one, "operation")) {
                case READ -> viewers = members(one.path("restrictions"));
                case UPDATE -> editors = members(one.path("restrictions"));
                default -> throw new WikiFault(400, "'operation' must be read or update.");
            }
        }
        sharing.restrict(page.id(), new Sharing.Restriction(viewers, editors));
        return Json.ok(restrictions(page));
    }

    private Set<String> members(JsonNode restrictions) {
        Set<String> members = new HashSet<>();
        for (JsonNode group : restrictions.path("group").path("results")) {
            members.add(Body.text(group, "name"));
        }
        for (JsonNode user : restrictions.path("user").path("results")) {
            String key = Body.textOrNull(user, "userKey");
            String name = key == null ? Body.text(user, "username") : key;
            Optional<Person> person = key == null ? wiki.people().byName(name) : wiki.people().byKey(name);
            members.add(person.orElseThrow(() -> new WikiFault(400, "There is no user '" + name + "'.")).key());
        }
        return members;
    }

    private ObjectNode restrictions(WikiPage page) {
        Sharing.Restriction restriction = sharing.restriction(page.current());
        ObjectNode answer = Json.object();
        answer.set(READ, operation(page, READ, restriction.viewers()));
        answer.set(UPDATE, operation(page, UPDATE, restriction.editors()));
        links.outermost(answer.putObject("_links").put("self", links.complete(address(page))));
        return answer;
    }

    private ObjectNode operation(WikiPage page, String operation, Set<String> members) {
        ArrayNode users = Json.array();
        ArrayNode groups = Json.array();
        members.stream().sorted().forEach(member -> wiki.people().byKey(member).ifPresentOrElse(
            person -> users.add(people.known(person)),
            () -> groups.add(Json.object().put("type", "group").put("name", member))));
        ObjectNode json = Json.object().put("operation", operation);
        ObjectNode both = json.putObject("restrictions");
        both.set("user", list(users));
        both.set("group", list(groups));
        json.putObject("_links").put("self", links.complete(address(page) + "/" + operation));
        json.putObject("_expandable").put("content", Links.content(page.current()));
        return json;
    }

    private static ObjectNode list(ArrayNode results) {
        ObjectNode list = Json.object();
        list.set("results", results);
        return list.put("start", 0).put("limit", results.size()).put("size", results.size());
    }

    private static String address(WikiPage page) {
        return Links.content(page.current()) + "/restriction/byOperation";
    }
}
