package org.wardbook.isms.confluence.space;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.Body;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Profile;
import org.wardbook.isms.core.space.Roles;
import org.wardbook.isms.core.space.Spaces;
import org.wardbook.isms.core.starter.Setup;

/** A space's ISMS as a whole: whether it is on, what it holds, and what the reader may do there. */
@Path("spaces/{key}")
@Produces("application/json")
@AnonymousSiteAccess
public class SpaceResource {

    private static final String FIRST_PRESET = "5x5";
    private static final String PROFILE = "profile";

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public SpaceResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response space(@PathParam("key") String key) {
        Viewer viewer = viewers.of(key);
        return answer(viewer, isms.snapshot(viewer.actor(), viewer.space()));
    }

    /**
     * {@code {"enabled": true|false, "language"?, "preset"?}}: language and preset count the first time only and are
     * the reader's language and {@code 5x5} where they are not given. Or, in a space where it is on,
     * {@code {"profile"?: {"organisation"?, "scope"?, "approver"?}, "roles"?: {role: [group, …]}}}.
     */
    @PUT
    @Consumes("application/json")
    public Response change(@PathParam("key") String key, InputStream sent) {
        Viewer viewer = viewers.of(key);
        viewer.actor().requireAdminister(viewer.space());
        Body body = Body.read(sent, "enabled", "language", "preset", PROFILE, "roles");
        Map<String, Object> profile = body.object(PROFILE);
        Map<String, Object> groups = body.object("roles");
        if (profile != null || groups != null) {
            if (body.member("enabled") != null) {
                throw Refusal.invalid("enabled", "error.space.together");
            }
            return answer(viewer, isms.settings().change(viewer.actor(), viewer.space(), profile, groups));
        }
        String own = viewer.words().language();
        String language = body.text("language", Setup.LANGUAGES.contains(own) ? own : Setup.LANGUAGES.get(0));
        String preset = body.text("preset", FIRST_PRESET);
        return answer(viewer, body.truth("enabled")
            ? isms.setup().enable(viewer.actor(), viewer.space(), language, preset)
            : isms.setup().disable(viewer.actor(), viewer.space()));
    }

    /** Loads the demo company into a fresh ISMS space. */
    @POST
    @Path("demo")
    public Response demo(@PathParam("key") String key) {
        Viewer viewer = viewers.of(key);
        return answer(viewer, isms.setup().demo(viewer.actor(), viewer.space(), viewer.today()));
    }

    /** Takes the demo company out of the space again. */
    @DELETE
    @Path("demo")
    public Response removeDemo(@PathParam("key") String key) {
        Viewer viewer = viewers.of(key);
        return answer(viewer, isms.setup().removeDemo(viewer.actor(), viewer.space()));
    }

    private Response answer(Viewer viewer, Snapshot snapshot) {
        boolean enabled = Spaces.enabled(snapshot);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", viewer.space());
        json.put("name", viewer.spaceName());
        json.put("enabled", enabled);
        json.put("language", enabled ? Spaces.language(snapshot) : null);
        json.put("demo", Spaces.demo(snapshot));
        json.put("sequence", snapshot.sequence());
        json.put("changedAt", snapshot.sequence() == 0 ? null : snapshot.at());
        json.put("registers", enabled ? registers(viewer, snapshot) : List.of());
        json.put("viewer", Answers.person(people, viewer.actor().user()));
        json.put("roles", roles(viewer.actor()));
        if (enabled) {
            json.put(PROFILE, profile(Profile.of(snapshot)));
            json.put("roleGroups", Roles.of(snapshot).all());
        }
        json.put("_links", links(viewer.space()));
        return Answers.json(json, snapshot.sequence());
    }

    private List<Object> registers(Viewer viewer, Snapshot snapshot) {
        List<Object> list = new ArrayList<>();
        for (Register register : isms.records().registers().all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", register.name());
            json.put("label", viewer.words().text("register." + register.name()));
            json.put("count", snapshot.table(register.name()).size());
            json.put("_links", Map.of("self", Answers.space(viewer.space()) + "/registers/" + register.name()));
            list.add(json);
        }
        return list;
    }

    private Map<String, Object> profile(Profile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", profile.organisation());
        json.put("scope", profile.scope());
        json.put("approver", Answers.person(people, profile.approver()));
        return json;
    }

    private static List<String> roles(Actor actor) {
        List<String> roles = new ArrayList<>(List.of("reader"));
        if (actor.mayEdit()) {
            roles.add("editor");
        }
        if (actor.mayAdminister()) {
            roles.add("administrator");
        }
        return roles;
    }

    private static Map<String, Object> links(String space) {
        Map<String, Object> links = new LinkedHashMap<>();
        for (String part : List.of("self", "method", "risk-matrix", "soa", "journal")) {
            links.put(part, Answers.space(space) + (part.equals("self") ? "" : "/" + part));
        }
        return links;
    }
}
