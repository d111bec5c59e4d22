package org.wardbook.isms.confluence.register;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.Body;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.IfMatch;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.register.Register;

/**
 * The records of one register. Writing sends {@code {"fields": {…}, "comment"?}}; a change names the version it was
 * made on in {@code If-Match}.
 */
@Path("spaces/{key}/registers/{register}/records")
@Produces("application/json")
@AnonymousSiteAccess
public class RecordsResource {

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public RecordsResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response list(@PathParam("key") String key, @PathParam("register") String register,
                         @QueryParam("q") String words, @QueryParam("filter") List<String> filters,
                         @QueryParam("sort") String sort, @QueryParam("start") String start,
                         @QueryParam("limit") String limit, @QueryParam("asOf") String asOf) {
        Listing listing = new Listing(words, filters, sort, start, limit, asOf);
        Shown shown = Shown.of(isms, viewers.of(key), people, listing.instant());
        return Answers.json(listing.answer(shown, register), shown.snapshot().sequence());
    }

    @GET
    @Path("{ref}")
    public Response one(@PathParam("key") String key, @PathParam("register") String register,
                        @PathParam("ref") String ref, @QueryParam("asOf") String asOf) {
        Shown shown = Shown.of(isms, viewers.of(key), people, Listing.page(null, null, asOf).asOf());
        Record record = Records.find(shown.snapshot(), shown.registers().named(register), ref);
        return Answers.json(shown.json().record(record), record.version());
    }

    @POST
    @Consumes("application/json")
    public Response create(@PathParam("key") String key, @PathParam("register") String register, InputStream sent) {
        Viewer viewer = viewers.of(key);
        Register target = writable(viewer, register);
        Body body = Body.read(sent, "fields", "comment");
        Record record = isms.records().create(viewer.actor(), viewer.space(), target, body.fields(), body.comment(),
            viewer.today());
        return Answers.created(RecordJson.address(viewer.space(), register, record.ref()), shown(viewer, record),
            record.version());
    }

    @PUT
    @Path("{ref}")
    @Consumes("application/json")
    public Response replace(@PathParam("key") String key, @PathParam("register") String register,
                            @PathParam("ref") String ref, @HeaderParam("If-Match") String version, InputStream sent) {
        Viewer viewer = viewers.of(key);
        Register target = writable(viewer, register);
        int expected = IfMatch.version(version);
        Body body = Body.read(sent, "fields", "comment");
        return written(viewer, isms.records().replace(viewer.actor(), viewer.space(), target, ref, expected,
            body.fields(), body.comment(), viewer.today()));
    }

    @PATCH
    @Path("{ref}")
    @Consumes("application/json")
    public Response change(@PathParam("key") String key, @PathParam("register") String register,
                           @PathParam("ref") String ref, @HeaderParam("If-Match") String version, InputStream sent) {
        Viewer viewer = viewers.of(key);
        Register target = writable(viewer, register);
        int expected = IfMatch.version(version);
        Body body = Body.read(sent, "fields", "comment");
        return written(viewer, isms.records().change(viewer.actor(), viewer.space(), target, ref, expected,
            body.fields(), body.comment(), viewer.today()));
    }

    /** Several records at once, all or none: {@code {"records": {"R-1": 3, "R-2": 1}, "fields": {…}}} by version. */
    @PATCH
    @Consumes("application/json")
    public Response changeAll(@PathParam("key") String key, @PathParam("register") String register,
                              InputStream sent) {
        Viewer viewer = viewers.of(key);
        Register target = writable(viewer, register);
        Body body = Body.read(sent, "records", "fields", "comment");
        List<Record> changed = isms.records().changeAll(viewer.actor(), viewer.space(), target,
            body.versions("records"), body.fields(), body.comment(), viewer.today());
        Shown shown = Shown.of(isms, viewer, people, null);
        return Answers.json(Map.of("results", changed.stream().map(shown.json()::record).toList()),
            shown.snapshot().sequence());
    }

    @DELETE
    @Path("{ref}")
    public Response delete(@PathParam("key") String key, @PathParam("register") String register,
                           @PathParam("ref") String ref, @HeaderParam("If-Match") String version,
                           @QueryParam("comment") String comment) {
        Viewer viewer = viewers.of(key);
        Register target = writable(viewer, register);
        isms.records().delete(viewer.actor(), viewer.space(), target, ref, IfMatch.version(version),
            comment == null ? "" : comment.strip());
        return Response.noContent().build();
    }

    /** A rule-bound step: {@code accept}, {@code close} and so on; who may take it is for the step to say. */
    @POST
    @Path("{ref}/{step}")
    @Consumes("application/json")
    public Response step(@PathParam("key") String key, @PathParam("register") String register,
                         @PathParam("ref") String ref, @PathParam("step") String step,
                         @HeaderParam("If-Match") String version, InputStream sent) {
        Viewer viewer = viewers.of(key);
        Register target = isms.records().registers().named(register);
        int expected = IfMatch.version(version);
        Body body = Body.read(sent, "fields", "comment");
        Record record = isms.records().step(viewer.actor(), viewer.space(), target, ref, expected, step,
            body.fieldsIfAny(), body.comment(), viewer.today());
        return record == null ? Response.noContent().build() : written(viewer, record);
    }

    private Register writable(Viewer viewer, String register) {
        Register target = isms.records().registers().named(register);
        Records.requireRight(viewer.actor(), viewer.space(), target);
        return target;
    }

    private Response written(Viewer viewer, Record record) {
        return Answers.json(shown(viewer, record), record.version());
    }

    private Object shown(Viewer viewer, Record record) {
        return Shown.of(isms, viewer, people, null).json().record(record);
    }
}
