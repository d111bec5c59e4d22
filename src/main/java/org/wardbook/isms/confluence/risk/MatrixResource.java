package org.wardbook.isms.confluence.risk;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Parameters;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.confluence.register.Listing;
import org.wardbook.isms.confluence.register.Shown;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Level;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.risk.Matrix;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.risk.Stage;

/** How many open risks stand in each cell of the matrix; {@code q} and {@code filter} count some of them alone. */
@Path("spaces/{key}/risk-matrix")
@Produces("application/json")
@AnonymousSiteAccess
public class MatrixResource {

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public MatrixResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response matrix(@PathParam("key") String key, @DefaultValue("current") @QueryParam("view") String view,
                           @QueryParam("q") String words, @QueryParam("filter") List<String> filters,
                           @QueryParam("asOf") String asOf) {
        Listing listing = new Listing(words, filters, null, null, null, asOf);
        Shown shown = Shown.of(isms, viewers.of(key), people, listing.instant());
        Stage stage = Stage.valueOf(new Parameters(Map.of("view", view)).option("view", "current",
            Arrays.stream(Stage.values()).map(Stage::id).toList()).toUpperCase(java.util.Locale.ROOT));
        Method method = shown.reading().method();
        boolean all = (words == null || words.isBlank()) && filters.stream().allMatch(String::isBlank);
        Matrix matrix = all ? Matrix.of(shown.snapshot(), method, stage)
            : Matrix.of(listing.index(shown, shown.registers().named(Risks.NAME)), method, stage);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("view", stage.id());
        json.put("likelihood", levels(method.likelihood()));
        json.put("impact", levels(method.impact()));
        json.put("bands", bands(method, matrix));
        json.put("cells", cells(method, matrix));
        json.put("assessed", matrix.assessed());
        json.put("unassessed", matrix.unassessed());
        json.put("appetite", method.appetite());
        json.put("sequence", shown.snapshot().sequence());
        return Answers.json(json, shown.snapshot().sequence());
    }

    private static List<Object> levels(List<Level> levels) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", i + 1);
            json.put("name", levels.get(i).name());
            json.put("anchor", levels.get(i).anchor());
            list.add(json);
        }
        return list;
    }

    private static List<Object> bands(Method method, Matrix matrix) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < method.bands().size(); i++) {
            Band band = method.bands().get(i);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", i);
            json.put("name", band.name());
            json.put("colour", band.colour());
            json.put("count", matrix.bands()[i]);
            list.add(json);
        }
        return list;
    }

    /** Every cell, one likelihood after the other. */
    private static List<Object> cells(Method method, Matrix matrix) {
        List<Object> list = new ArrayList<>();
        for (int likelihood = 1; likelihood <= method.likelihood().size(); likelihood++) {
            for (int impact = 1; impact <= method.impact().size(); impact++) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("likelihood", likelihood);
                json.put("impact", impact);
                json.put("score", method.score(likelihood, impact));
                json.put("band", method.band(likelihood, impact));
                json.put("count", matrix.counts()[likelihood - 1][impact - 1]);
                list.add(json);
            }
        }
        return list;
    }
}
