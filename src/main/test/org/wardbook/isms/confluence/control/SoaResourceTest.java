package org.wardbook.isms.confluence.control;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.json.Json;

public class SoaResourceTest {

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final Rest rest = new Rest(wiki);

    @Test
    public void itSaysWhatWasDecidedAboutEveryControl() {
        rest.call("PUT", "spaces/ISMS", "{\"profile\":{\"organisation\":\"Nordhaven\",\"approver\":\"lea\"}}",
            java.util.Map.of()).is(200);
        wiki.login("sam");
        Answer soa = rest.get("spaces/ISMS/soa").is(200);
        assertEquals("Nordhaven", soa.at("organisation"));
        assertEquals("Lea Lindner", soa.at("approver.displayName"));
        assertEquals(soa.tag(), "\"" + soa.at("sequence") + "\"");
        assertEquals(93, ((List<?>) soa.at("controls")).size());
        assertEquals("A.5.9", soa.at("controls.8.ref"));
        assertEquals("A.5.10", soa.at("controls.9.ref"));
        assertEquals("undecided", soa.at("controls.0.fields.decision"));
        assertEquals("{\"theme\":\"\",\"applicable\":0,\"provided\":0,\"excluded\":0,\"undecided\":93,\"total\":93}",
            Json.write(soa.at("counts.4")));
        assertEquals(37L, soa.at("counts.0.total"));
    }

    @Test
    public void itShowsAnEarlierState() {
        assertEquals("invalid", rest.get("spaces/ISMS/soa?asOf=yesterday").is(400).at("code"));
        assertEquals("space.disabled", rest.get("spaces/ISMS/soa?asOf=2020-01-01").is(404).at("code"));
    }
}
