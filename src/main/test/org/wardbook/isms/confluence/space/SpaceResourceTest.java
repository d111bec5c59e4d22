package org.wardbook.isms.confluence.space;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;

public class SpaceResourceTest {

    private final FakeConfluence wiki = new FakeConfluence().login("admin");
    private final Rest rest = new Rest(wiki);

    private Answer enable(String json) {
        return rest.call("PUT", "spaces/ISMS", json, Map.of());
    }

    @Test
    public void aSpaceThatWasNeverSwitchedOnSaysSo() {
        assertEquals("{\"key\":\"ISMS\",\"name\":\"Nordhaven ISMS\",\"enabled\":false,\"language\":null,\"demo\":false,"
            + "\"sequence\":0,\"changedAt\":null,\"registers\":[],"
            + "\"viewer\":{\"username\":\"admin\",\"displayName\":\"Adam Admin\",\"link\":\"/display/~admin\"},"
            + "\"roles\":[\"reader\",\"editor\",\"administrator\"],"
            + "\"_links\":{\"self\":\"/rest/isms/1.0/spaces/ISMS\",\"method\":\"/rest/isms/1.0/spaces/ISMS/method\","
            + "\"risk-matrix\":\"/rest/isms/1.0/spaces/ISMS/risk-matrix\","
            + "\"soa\":\"/rest/isms/1.0/spaces/ISMS/soa\","
            + "\"journal\":\"/rest/isms/1.0/spaces/ISMS/journal\"}}", rest.get("spaces/ISMS").is(200).text());
    }

    @Test
    public void switchingItOnFillsItInTheReadersLanguage() {
        wiki.reads("de");
        Answer space = enable("{\"enabled\":true}").is(200);
        assertEquals(true, space.at("enabled"));
        assertEquals("de", space.at("language"));
        assertEquals("Risiken", space.at("registers.0.label"));
        assertEquals("Maßnahmen", space.at("registers.2.label"));
        assertEquals(93L, space.at("registers.2.count"));
        assertEquals("/rest/isms/1.0/spaces/ISMS/registers/controls", space.at("registers.2._links.self"));
    }

    @Test
    public void languageAndPresetCanBeChosen() {
        assertEquals("de", enable("{\"enabled\":true,\"language\":\"de\",\"preset\":\"4x4\"}").is(200).at("language"));
        assertEquals(4, ((List<?>) rest.get("spaces/ISMS/method").at("fields.likelihood")).size());
        assertEquals("[preset]", fields(enable("{\"enabled\":true,\"preset\":\"9x9\"}")));
        assertEquals("[language]", fields(enable("{\"enabled\":true,\"language\":\"fr\"}")));
        assertEquals("[enabled]", fields(enable("{}")));
        assertEquals("[enabled]", fields(enable("{\"enabled\":\"yes\"}")));
        assertEquals("[colour]", fields(enable("{\"enabled\":true,\"colour\":\"red\"}")));
    }

    private static String fields(Answer refused) {
        return ((Map<?, ?>) refused.is(400).at("fields")).keySet().toString();
    }

    @Test
    public void switchingItOffHidesEverythingAndLosesNothing() {
        enable("{\"enabled\":true}").is(200);
        rest.post("spaces/ISMS/demo", null).is(200);
        assertEquals(false, enable("{\"enabled\":false}").is(200).at("enabled"));
        assertEquals("space.disabled", rest.get("spaces/ISMS/registers/risks/records").is(404).at("code"));
        assertEquals("space.disabled", rest.get("spaces/ISMS/method").is(404).at("code"));
        assertEquals("space.disabled", rest.get("spaces/ISMS/risk-matrix").is(404).at("code"));
        enable("{\"enabled\":true}").is(200);
        assertEquals(62L, rest.get("spaces/ISMS/registers/risks/records").at("total"));
    }

    @Test
    public void administratorsSayWhoseIsmsItIsAndWhoHoldsWhichRole() {
        enable("{\"enabled\":true}").is(200);
        Answer space = enable("{\"profile\":{\"organisation\":\"Nordhaven\",\"scope\":\"All sites\","
            + "\"approver\":\"lea\"},\"roles\":{\"auditors\":[\"audit\",\"revision\"]}}").is(200);
        assertEquals("Nordhaven", space.at("profile.organisation"));
        assertEquals("Lea Lindner", space.at("profile.approver.displayName"));
        assertEquals(List.of("audit", "revision"), space.at("roleGroups.auditors"));
        assertEquals(List.of("isms-team"), space.at("roleGroups.isms-team"));
        assertEquals("[profile.approver, roles.king]",
            fields(enable("{\"profile\":{\"approver\":\"nobody\"},\"roles\":{\"king\":[]}}")));
        assertEquals("[profile]", fields(enable("{\"profile\":\"Nordhaven\"}")));
        assertEquals("[enabled]", fields(enable("{\"enabled\":true,\"profile\":{}}")));
        wiki.login("ines");
        assertEquals("administer.forbidden", enable("{\"profile\":{\"scope\":\"X\"}}").is(403).at("code"));
    }

    @Test
    public void theDemoIsLoadedOnceAndOnlyIntoAFreshSpace() {
        assertEquals("space.disabled", rest.post("spaces/ISMS/demo", null).is(404).at("code"));
        enable("{\"enabled\":true}").is(200);
        Answer demo = rest.post("spaces/ISMS/demo", null).is(200);
        assertEquals(true, demo.at("demo"));
        assertEquals(demo.tag(), rest.post("spaces/ISMS/demo", null).is(200).tag());
    }

    @Test
    public void theDemoIsRemovedAndSaysWhatStandsInTheWay() {
        enable("{\"enabled\":true}").is(200);
        rest.post("spaces/ISMS/demo", null).is(200);
        rest.call("POST", "spaces/ISMS/registers/risks/records",
            "{\"fields\":{\"title\":\"Fire\",\"assets\":[\"A-1\"]}}", Map.of()).is(201);
        Answer refused = rest.call("DELETE", "spaces/ISMS/demo", null, Map.of()).is(409);
        assertEquals("demo.referred", refused.at("code"));
        rest.write("DELETE", "spaces/ISMS/registers/risks/records/R-63", "\"1\"", null).is(204);
        Answer removed = rest.call("DELETE", "spaces/ISMS/demo", null, Map.of()).is(200);
        assertEquals(false, removed.at("demo"));
        assertEquals(0L, removed.at("registers.0.count"));
        assertEquals(removed.tag(), rest.call("DELETE", "spaces/ISMS/demo", null, Map.of()).is(200).tag());
    }

    @Test
    public void onlyAdministratorsSwitchAndLoad() {
        for (String user : List.of("ines", "sam")) {
            wiki.login(user);
            assertEquals("administer.forbidden", enable("{\"enabled\":true}").is(403).at("code"));
            assertEquals("administer.forbidden", rest.post("spaces/ISMS/demo", null).is(403).at("code"));
            assertEquals("administer.forbidden",
                rest.call("DELETE", "spaces/ISMS/demo", null, Map.of()).is(403).at("code"));
        }
        assertEquals("[\"reader\"]",
            org.wardbook.isms.core.json.Json.write(rest.get("spaces/ISMS").is(200).at("roles")));
        wiki.login(null);
        assertEquals("login", enable("{\"enabled\":true}").is(401).at("code"));
        assertEquals("login", rest.get("spaces/ISMS").is(401).at("code"));
    }

    @Test
    public void theJournalIsReadInPagesAndProved() {
        enable("{\"enabled\":true}").is(200);
        rest.call("POST", "spaces/ISMS/registers/risks/records",
            "{\"fields\":{\"title\":\"Fire\"},\"comment\":\"Seen today\"}", Map.of()).is(201);
        Answer proof = rest.get("spaces/ISMS/journal/verify").is(200);
        assertEquals(true, proof.at("intact"));
        long rows = (Long) proof.at("rows");
        Answer page = rest.get("spaces/ISMS/journal?limit=100").is(200);
        assertEquals(rows, page.at("total"));
        assertEquals(100L, page.at("size"));
        assertEquals("/rest/isms/1.0/spaces/ISMS/journal?since=100&limit=100", page.at("_links.next"));
        assertEquals("space", page.at("results.0.register"));
        assertEquals("0".repeat(64), page.at("results.0.previousHash"));
        assertEquals(page.at("results.0.hash"), page.at("results.1.previousHash"));
        Answer last = rest.get("spaces/ISMS/journal?since=" + (rows - 1)).is(200);
        assertEquals("{\"title\":\"Fire\"}", last.at("results.0.state"));
        assertEquals("key-admin", last.at("results.0.by"));
        assertEquals("admin", last.at("results.0.author.username"));
        assertEquals("Seen today", last.at("results.0.comment"));
        assertEquals(proof.at("lastHash"), last.at("results.0.hash"));
        assertEquals(0L, rest.get("spaces/ISMS/journal?since=" + rows).is(200).at("size"));
        assertEquals("invalid", rest.get("spaces/ISMS/journal?since=x").is(400).at("code"));
        wiki.login("sam");
        assertEquals(100L, rest.get("spaces/ISMS/journal").is(200).at("size"));
        assertEquals(true, rest.get("spaces/ISMS/journal/verify").is(200).at("intact"));
    }
}
