package org.wardbook.isms.confluence.control;

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
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.confluence.register.Listing;
import org.wardbook.isms.confluence.register.RecordJson;
import org.wardbook.isms.confluence.register.Shown;
import org.wardbook.isms.core.control.Applicability;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.space.Profile;

/**
 * The statement of applicability: the cover, the counts per theme ({@code ""}: all of them) and every control as a
 * record, in the order of the standard.
 */
@Path("spaces/{key}/soa")
@Produces("application/json")
@AnonymousSiteAccess
public class SoaResource {

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public SoaResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response statement(@PathParam("key") String key, @QueryParam("asOf") String asOf) {
        Shown shown = Shown.of(isms, viewers.of(key), people, Listing.page(null, null, asOf).asOf());
        Profile profile = Profile.of(shown.snapshot());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", profile.organisation().isEmpty() ? shown.viewer().spaceName()
            : profile.organisation());
        json.put("scope", profile.scope());
        json.put("approver", Answers.person(people, profile.approver()));
        json.put("sequence", shown.snapshot().sequence());
        json.put("at", shown.snapshot().at());
        json.put("counts", counts(shown));
        json.put("controls", controls(shown));
        return Answers.json(json, shown.snapshot().sequence());
    }

    private static List<Object> counts(Shown shown) {
        Register register = shown.registers().named(Controls.NAME);
        List<String> themes = new ArrayList<>(register.field("theme").options());
        themes.add("");
        List<Object> counts = new ArrayList<>();
        for (String theme : themes) {
            Applicability found = Applicability.of(shown.snapshot(), theme);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("theme", theme);
            json.putAll(found.decisions());
            json.put("total", found.total());
            counts.add(json);
        }
        return counts;
    }

    private static List<Object> controls(Shown shown) {
        RecordJson json = shown.json();
        List<Object> controls = new ArrayList<>();
        shown.snapshot().table(Controls.NAME).forEach(control -> controls.add(json.record(control)));
        return controls;
    }
}
