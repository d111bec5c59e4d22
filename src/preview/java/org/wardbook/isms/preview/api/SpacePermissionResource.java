package org.wardbook.isms.preview.api;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * Who may do what in a space, as since Confluence 9.1: {@code /rest/api/space/{key}/permissions}. The preview knows to
 * see a space, to create pages and to administer; Confluence's other permissions are taken and make no difference.
 */
@Path("/space/{key}/permissions")
@LicensedOnly
public final class SpacePermissionResource {

    private static final String READ = "read space";
    private static final String CREATE = "create page";
    private static final String ADMINISTER = "administer space";
    private static final Set<String> OTHERS = Set.of("create blogpost", "create comment", "create attachment",
        "delete page", "delete blogpost", "delete comment", "delete attachment", "delete space", "export space",
        "restrict_content space", "archive page", "delete_mail space", "delete_own space");

    private final Wiki wiki;
    private final Sharing sharing;
    private final Visible visible;

    SpacePermissionResource(Wiki wiki, Sharing sharing, Visible visible) {
        this.wiki = wiki;
        this.sharing = sharing;
        this.visible = visible;
    }

    @GET
    public Response get(@PathParam("key") String key) {
        WikiSpace space = administered(key);
        Sharing.Grants grants = sharing.grants(space.key());
        ArrayNode answer = Json.array();
        if (grants.anonymous()) {
            add(answer, space, READ, null);
        }
        grants.viewers().stream().sorted().forEach(member -> add(answer, space, READ, member));
        grants.creators().stream().sorted().forEach(member -> add(answer, space, CREATE, member));
        grants.administrators().stream().sorted().forEach(member -> add(answer, space, ADMINISTER, member));
        return Json.ok(answer);
    }

    private void add(ArrayNode answer, WikiSpace space, String operation, String member) {
        String[] parts = operation.split(" ");
        ObjectNode json = answer.addObject();
        json.putObject("operation").put("targetType", parts[1]).put("operationKey", parts[0]);
        ObjectNode subject = json.putObject("subject");
        if (member == null) {
            subject.put("type", "anonymous");
        } else if (wiki.people().byKey(member).isPresent()) {
            subject.put("type", "user").put("userKey", member);
        } else {
            subject.put("type", "group").put("name", member);
        }
        json.put("spaceKey", space.key()).put("spaceId", space.id());
    }

    /** Who is named has afterwards what is listed and nothing else; who is not named keeps everything. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("key") String key, InputStream in) throws IOException {
        WikiSpace space = administered(key);
        JsonNode body = Body.read(in);
        if (!body.isArray()) {
            throw new WikiFault(400, "The request must be a list of {userKey or groupName, operations}.");
        }
        Sharing.Grants grants = sharing.grants(space.key());
        boolean anonymous = grants.anonymous();
        Set<String> viewers = new HashSet<>(grants.viewers());
        Set<String> creators = new HashSet<>(grants.creators());
        Set<String> administrators = new HashSet<>(grants.administrators());
        for (JsonNode subject : body) {
            String user = Body.textOrNull(subject, "userKey");
            String member = user == null ? Body.textOrNull(subject, "groupName") : user;
            Set<String> operations = operations(subject.path("operations"));
            if (member == null) {
                anonymous = operations.contains(READ);
            } else {
                change(viewers, member, operations.contains(READ));
                change(creators, member, operations.contains(CREATE));
                change(administrators, member, operations.contains(ADMINISTER));
            }
        }
        sharing.grant(space.key(), new Sharing.Grants(anonymous, viewers, creators, administrators));
        return Response.ok().build();
    }

    private static void change(Set<String> members, String member, boolean in) {
        if (in) {
            members.add(member);
        } else {
            members.remove(member);
        }
    }

    private static Set<String> operations(JsonNode given) {
        Set<String> operations = new HashSet<>();
        for (JsonNode one : given) {
            String operation = Body.text(one, "operationKey") + " " + Body.text(one, "targetType");
            if (!Set.of(READ, CREATE, ADMINISTER).contains(operation) && !OTHERS.contains(operation)) {
                throw new WikiFault(400, "There is no permission to " + operation + ".");
            }
            operations.add(operation);
        }
        return operations;
    }

    private WikiSpace administered(String key) {
        WikiSpace space = visible.space(key);
        if (!wiki.permissions().mayAdminister(Visible.caller(), space.key())) {
            throw new WikiFault(403, "You do not administer the space " + space.key() + ".");
        }
        return space;
    }
}
