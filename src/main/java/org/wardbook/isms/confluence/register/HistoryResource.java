package org.wardbook.isms.confluence.register;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Parameters;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.History;
import org.wardbook.isms.core.register.Register;

/** Every version of one record, the newest first: who, when, why, and which fields changed from what to what. */
@Path("spaces/{key}/registers/{register}/records/{ref}/history")
@Produces("application/json")
@AnonymousSiteAccess
public class HistoryResource {

    private static final int ROWS = 100;

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public HistoryResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response versions(@PathParam("key") String key, @PathParam("register") String name,
                             @PathParam("ref") String ref, @QueryParam("start") String start,
                             @QueryParam("limit") String limit) {
        Shown shown = Shown.of(isms, viewers.of(key), people, null);
        Register register = shown.registers().named(name);
        List<History.Version> versions = History.of(isms.history(shown.viewer().actor(), shown.viewer().space(), name,
            ref)).versions();
        if (versions.isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.ref.unknown", ref, name);
        }
        Parameters page = Listing.page(start, limit, null);
        int rows = page.rows(ROWS);
        RecordJson values = shown.json();
        List<Object> results = versions.stream().skip(page.start()).limit(rows)
            .<Object>map(version -> version(shown, values, register, version)).toList();
        return Answers.json(Answers.page(results, page.start(), rows, versions.size(),
            RecordJson.address(shown.viewer().space(), name, ref) + "/history", Map.of()), versions.get(0).version());
    }

    private Map<String, Object> version(Shown shown, RecordJson values, Register register, History.Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version.version());
        json.put("at", version.at());
        json.put("by", Answers.person(people, version.by()));
        json.put("comment", version.why());
        json.put("deletion", version.deletion());
        json.put("hash", version.hash());
        List<Object> changes = new ArrayList<>();
        version.differences().forEach(difference -> changes.add(change(shown, values, register, difference)));
        json.put("changes", changes);
        return json;
    }

    private static Map<String, Object> change(Shown shown, RecordJson values, Register register,
                                              History.Difference difference) {
        Field field = register.field(difference.field());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", difference.field());
        json.put("label", field == null ? difference.field()
            : new Labels(shown.viewer().words(), shown.reading().method()).field(register, field));
        json.put("before", field == null ? difference.before() : values.value(field, difference.before()));
        json.put("after", field == null ? difference.after() : values.value(field, difference.after()));
        return json;
    }
}
