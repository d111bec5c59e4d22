package org.wardbook.isms.confluence.plan;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.confluence.register.RecordJson;
import org.wardbook.isms.confluence.register.Shown;
import org.wardbook.isms.core.plan.Duties;
import org.wardbook.isms.core.plan.Duty;
import org.wardbook.isms.core.plan.HandOver;

/**
 * What the caller has to do, in groups; {@code handOver} is what people who left still own, for administrators alone.
 */
@Path("spaces/{key}/my")
@Produces("application/json")
@AnonymousSiteAccess
public class MyResource {

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public MyResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response duties(@PathParam("key") String key) {
        Shown shown = Shown.of(isms, viewers.of(key), people, null);
        Map<Duty.Kind, List<Duty>> duties =
            Duties.of(shown.snapshot(), shown.registers(), shown.reading(), shown.viewer().actor());
        List<Object> groups = new ArrayList<>();
        duties.forEach((kind, list) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("kind", kind.id());
            group.put("label", shown.viewer().words().text("my." + kind.id()));
            group.put("duties", list.stream().map(duty -> duty(shown, duty)).toList());
            groups.add(group);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("viewer", Answers.person(people, shown.viewer().actor().user()));
        json.put("today", shown.reading().today().toString());
        json.put("total", duties.values().stream().mapToInt(List::size).sum());
        json.put("groups", groups);
        if (shown.viewer().actor().mayAdminister()) {
            json.put("handOver", HandOver.of(shown.snapshot(), shown.registers(),
                person -> people.shown(person).username().isEmpty()).stream().map(this::left).toList());
        }
        json.put("sequence", shown.snapshot().sequence());
        return Answers.json(json, shown.snapshot().sequence());
    }

    private static Map<String, Object> duty(Shown shown, Duty duty) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("register", duty.register());
        json.put("ref", duty.ref());
        json.put("title", duty.title());
        json.put("field", duty.field());
        json.put("date", duty.date());
        json.put("late", duty.late());
        json.put("details", duty.details());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("record", RecordJson.address(shown.viewer().space(), duty.register(), duty.ref()));
        links.put("webui", "/spaces/isms/record.action?key=" + Answers.encoded(shown.viewer().space()) + "&ref="
            + Answers.encoded(duty.ref()));
        json.put("_links", links);
        return json;
    }

    private Map<String, Object> left(HandOver person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", Answers.person(people, person.person()));
        json.put("total", person.total());
        json.put("records", person.records());
        return json;
    }
}
