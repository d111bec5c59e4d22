package org.wardbook.isms.confluence.method;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.Body;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.IfMatch;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.method.Migration;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.risk.MethodEffect;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/**
 * How the space assesses risk. It is answered and sent as {@code {"fields": {likelihood, impact, formula, grid, bands,
 * appetite}}}, in the shapes of {@link MethodFields}.
 */
@Path("spaces/{key}/method")
@Produces("application/json")
@AnonymousSiteAccess
public class MethodResource {

    private static final List<String> FIELDS =
        List.of("likelihood", "impact", "formula", "grid", "bands", "appetite", "scales", "acceptance", "appetites");

    private static final int MOST_NAMED = 20;

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public MethodResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response method(@PathParam("key") String key) {
        Viewer viewer = viewers.of(key);
        return answer(viewer, Spaces.methodRecord(isms.snapshot(viewer.actor(), viewer.space())));
    }

    @PUT
    @Consumes("application/json")
    public Response replace(@PathParam("key") String key, @HeaderParam("If-Match") String version, InputStream sent) {
        Viewer viewer = viewers.of(key);
        viewer.actor().requireAdminister(viewer.space());
        int expected = IfMatch.version(version);
        Body body = read(sent);
        return answer(viewer, isms.methods().replace(viewer.actor(), viewer.space(), expected, method(body),
            Mapping.of(body.member("mapping")), body.comment()));
    }

    /** What the sent method would do, without doing it. */
    @POST
    @Path("preview")
    @Consumes("application/json")
    public Response preview(@PathParam("key") String key, InputStream sent) {
        Viewer viewer = viewers.of(key);
        viewer.actor().requireAdminister(viewer.space());
        Snapshot snapshot = Spaces.requireEnabled(isms.snapshot(viewer.actor(), viewer.space()));
        Method now = Spaces.method(snapshot);
        Body body = read(sent);
        Method then = MethodFields.read(Fields.of(method(body)), now.version() + 1);
        Map<String, Map<Integer, Integer>> mapping = Mapping.of(body.member("mapping"));
        MethodEffect effect = MethodEffect.of(snapshot, now, then, mapping);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changed", effect.changed());
        json.put("before", bands(now, effect.before()));
        json.put("after", bands(then, effect.after()));
        json.put("aboveAppetite", Map.of("before", effect.aboveBefore(), "after", effect.aboveAfter()));
        json.put("beyond", beyond(isms.methods().migration(snapshot, then, mapping)));
        return Answers.json(json, now.version());
    }

    /** What was answered may be sent back whole; only {@code fields} and {@code comment} are looked at. */
    private static Body read(InputStream sent) {
        return Body.read(sent, "fields", "comment", "mapping", "version", "colours", "changedAt", "changedBy",
            "permissions", "_links");
    }

    private static Map<String, Object> method(Body body) {
        Map<String, Object> fields = body.fields();
        Map<String, Message> faults = new LinkedHashMap<>();
        for (String name : fields.keySet()) {
            if (!FIELDS.contains(name)) {
                faults.put(name, Message.of("error.body.member", name, String.join(", ", FIELDS)));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return fields;
    }

    /** The records that keep the method from being put in force: how many by scale, the first, all by level. */
    private static Map<String, Object> beyond(Migration migration) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> byScale = new LinkedHashMap<>();
        Set<String> refs = new TreeSet<>(Refs.NATURAL);
        json.put("likelihood", 0);
        json.put("impact", 0);
        migration.beyond().forEach((scale, levels) -> {
            Map<String, Object> byLevel = new LinkedHashMap<>();
            levels.forEach((level, records) -> byLevel.put(String.valueOf(level), List.copyOf(records)));
            byScale.put(scale, byLevel);
            json.put(scale, (int) levels.values().stream().flatMap(Set::stream).distinct().count());
            levels.values().forEach(refs::addAll);
        });
        json.put("refs", refs.stream().limit(MOST_NAMED).toList());
        json.put("levels", byScale);
        return json;
    }

    private static List<Object> bands(Method method, int[] counts) {
        List<Object> list = new java.util.ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Band band = method.bands().get(i);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", i);
            json.put("name", band.name());
            json.put("colour", band.colour());
            json.put("count", counts[i]);
            list.add(json);
        }
        return list;
    }

    private Response answer(Viewer viewer, Record record) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", record.version());
        json.put("fields", record.fields().toMap());
        json.put("colours", Band.COLOURS);
        json.put("changedAt", record.changedAt());
        json.put("changedBy", Answers.person(people, record.changedBy()));
        json.put("permissions", Map.of("edit", viewer.actor().mayAdminister()));
        json.put("_links", Map.of("self", Answers.space(viewer.space()) + "/method"));
        return Answers.json(json, record.version());
    }
}
