package org.wardbook.isms.confluence.space;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Parameters;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.confluence.host.Viewers;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.Verification;

/**
 * The chain of everything that was ever written. Each row is answered as it is stored: {@code state} and {@code by} are
 * the texts that the hash was made of, so that anybody can compute it again.
 */
@Path("spaces/{key}/journal")
@Produces("application/json")
@AnonymousSiteAccess
public class JournalResource {

    private static final int ROWS = 100;

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public JournalResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    /** The rows after the one with the number {@code since}, up to {@code limit} of them. */
    @GET
    public Response rows(@PathParam("key") String key, @QueryParam("since") String since,
                         @QueryParam("limit") String limit) {
        Viewer viewer = viewers.of(key);
        Parameters page = new Parameters(given(since, limit));
        int from = page.whole("since", 0, 0, Integer.MAX_VALUE);
        int most = page.rows(ROWS);
        long last = isms.snapshot(viewer.actor(), viewer.space()).sequence();
        List<Entry> rows = isms.journal(viewer.actor(), viewer.space(), from, most);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("results", rows.stream().map(this::row).toList());
        json.put("since", from);
        json.put("limit", most);
        json.put("size", rows.size());
        json.put("total", last);
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("verify", Answers.space(viewer.space()) + "/journal/verify");
        if ((long) from + most < last) {
            links.put("next", Answers.space(viewer.space()) + "/journal?since=" + ((long) from + most) + "&limit="
                + most);
        }
        json.put("_links", links);
        return Answers.json(json, last);
    }

    private static Map<String, String> given(String since, String limit) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("since", since);
        given.put("limit", limit);
        return given;
    }

    private Map<String, Object> row(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sequence", entry.sequence());
        json.put("register", entry.register());
        json.put("ref", entry.ref());
        json.put("version", entry.version());
        json.put("at", entry.at());
        json.put("by", entry.by());
        json.put("author", Answers.person(people, entry.by()));
        json.put("comment", entry.why());
        json.put("deletion", entry.deletion());
        json.put("state", entry.state());
        json.put("previousHash", entry.previousHash());
        json.put("hash", entry.hash());
        return json;
    }

    /** Reads the whole chain and computes every hash again. */
    @GET
    @Path("verify")
    public Response verify(@PathParam("key") String key) {
        Viewer viewer = viewers.of(key);
        Verification proof = isms.verify(viewer.actor(), viewer.space());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("intact", proof.intact());
        json.put("rows", proof.rows());
        json.put("lastHash", proof.lastHash());
        if (!proof.intact()) {
            json.put("brokenAt", proof.brokenAt());
            json.put("fault", proof.fault());
            json.put("message", viewer.words().text(proof.fault()));
        }
        return Answers.json(json, proof.rows());
    }
}
