package org.wardbook.isms.confluence.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.json.Json;

public class RecordsResourceTest {

    private static final String RISKS = "spaces/ISMS/registers/risks/records";

    private final FakeConfluence wiki = FakeConfluence.enabled().login("ines");
    private final Rest rest = new Rest(wiki);

    private Answer create(String fields) {
        return rest.post(RISKS, "{\"fields\":" + fields + "}").is(201);
    }

    @Test
    public void aNewRecordHasAnAddressATagAndTheNextNumber() {
        Answer first = create("{\"title\":\"Fire\"}");
        assertEquals("http://wiki/confluence/rest/isms/1.0/spaces/ISMS/registers/risks/records/R-1",
            first.headers().get("location"));
        assertEquals("\"1\"", first.tag());
        assertEquals("application/json;charset=UTF-8", first.headers().get("content-type"));
        assertEquals("R-2", create("{\"title\":\"Flood\"}").at("ref"));
    }

    @Test
    public void aRecordIsAnsweredWhole() {
        rest.post("spaces/ISMS/registers/assets/records", "{\"fields\":{\"title\":\"Drawings\"}}").is(201);
        create("""
            {"title":"Fire <b>&</b>","assets":["A-1"],"owner":{"username":"hanna"},"status":"assessed",
             "scenario":{"ref":"SC-1"},"inherentLikelihood":5,"inherentIntegrity":4,"dueDate":"2199-12-31",
             "links":[{"title":"Plan","url":"https://example.org/plan"}]}""");
        assertEquals(Json.write(Json.parse("""
            {"ref":"R-1","register":"risks","version":1,"fields":{
              "title":"Fire <b>&</b>",
              "scenario":{"ref":"SC-1","register":"scenarios","title":"Phishing opens a mailbox"},
              "assets":[{"ref":"A-1","register":"assets","title":"Drawings"}],
              "owner":{"username":"hanna","displayName":"Hanna Hart","link":"/display/~hanna"},
              "status":"assessed","inherentLikelihood":5,"inherentIntegrity":4,"inherentImpact":4,"inherentScore":20,
              "inherentBand":{"value":3,"name":"Critical","colour":"red"},"currentImpact":4,"score":20,
              "band":{"value":3,"name":"Critical","colour":"red"},"likelihood":5,"dueDate":"2199-12-31",
              "links":[{"title":"Plan","url":"https://example.org/plan"}],"overdue":false,"aboveAppetite":true,
              "acceptance":"none"},
             "createdAt":"2026-03-02T08:00:00Z",
             "createdBy":{"username":"ines","displayName":"Ines Iltis","link":"/display/~ines"},
             "changedAt":"2026-03-02T08:00:00Z",
             "changedBy":{"username":"ines","displayName":"Ines Iltis","link":"/display/~ines"},
             "permissions":{"edit":true,"delete":true,"steps":[]},
             "_links":{"self":"/rest/isms/1.0/spaces/ISMS/registers/risks/records/R-1",
              "history":"/rest/isms/1.0/spaces/ISMS/registers/risks/records/R-1/history",
              "webui":"/spaces/isms/record.action?key=ISMS&ref=R-1"}}""")), rest.get(RISKS + "/R-1").is(200).text());
    }

    @Test
    @SuppressWarnings("unchecked")
    public void whatIsAnsweredIsAcceptedBackExceptForWhatIsCalculated() {
        create("{\"title\":\"Fire\",\"owner\":\"hanna\",\"scenario\":\"SC-1\",\"controls\":[\"A.5.1\"],"
            + "\"currentLikelihood\":2,\"currentAvailability\":3,\"links\":[{\"url\":\"/display/X\"}]}");
        Answer before = rest.get(RISKS + "/R-1");
        Map<String, Object> fields = (Map<String, Object>) before.at("fields");
        Answer refused = rest.write("PUT", RISKS + "/R-1", "\"1\"", Json.write(Map.of("fields", fields))).is(400);
        List<String> calculated =
            List.of("currentImpact", "score", "band", "likelihood", "overdue", "aboveAppetite", "acceptance");
        assertEquals(calculated, List.copyOf(((Map<String, Object>) refused.at("fields")).keySet()));
        fields.keySet().removeAll(calculated);
        Answer after = rest.write("PUT", RISKS + "/R-1", "\"1\"", Json.write(Map.of("fields", fields))).is(200);
        assertEquals(before.text(), after.text());
    }

    @Test
    public void putReplacesAllFieldsAndPatchOnlyTheGivenOnes() {
        create("{\"title\":\"Fire\",\"description\":\"Hot\"}");
        Answer patched = rest.write("PATCH", RISKS + "/R-1", "\"1\"", "{\"fields\":{\"title\":\"Blaze\"}}").is(200);
        assertEquals("Hot", patched.at("fields.description"));
        assertEquals("\"2\"", patched.tag());
        Answer put = rest.write("PUT", RISKS + "/R-1", "\"2\"", "{\"fields\":{\"title\":\"Blaze\"}}").is(200);
        assertNull(put.at("fields.description"));
        Answer emptied = rest.write("PATCH", RISKS + "/R-1", "\"3\"", "{\"fields\":{\"title\":null}}").is(400);
        assertEquals("This must not be empty.", emptied.at("fields.title"));
    }

    @Test
    public void aChangeNamesTheVersionItWasMadeOn() {
        create("{\"title\":\"Fire\"}");
        String change = "{\"fields\":{\"title\":\"Blaze\"}}";
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            String body = method.equals("DELETE") ? null : change;
            assertEquals("version.missing", rest.write(method, RISKS + "/R-1", null, body).is(428).at("code"));
            assertEquals("version.form", rest.write(method, RISKS + "/R-1", "*", body).is(400).at("code"));
            assertEquals("version.form", rest.write(method, RISKS + "/R-1", "1", body).is(400).at("code"));
            Answer stale = rest.write(method, RISKS + "/R-1", "\"7\"", body).is(412);
            assertEquals("R-1 has been changed in the meantime: it is at version 1, this change was based on version 7."
                + " Load it again and repeat the change.", stale.at("message"));
        }
        assertEquals("Fire", rest.get(RISKS + "/R-1").at("fields.title"));
    }

    @Test
    public void aDeletedRecordIsGoneAndItsNumberIsNeverGivenAgain() {
        create("{\"title\":\"Fire\"}");
        assertEquals("", rest.write("DELETE", RISKS + "/R-1?comment=Twice", "\"1\"", null).is(204).text());
        assertEquals("ref.unknown", rest.get(RISKS + "/R-1").is(404).at("code"));
        assertEquals("R-2", create("{\"title\":\"Flood\"}").at("ref"));
        Answer history = rest.get(RISKS + "/R-1/history").is(200);
        assertEquals(true, history.at("results.0.deletion"));
        assertEquals("Twice", history.at("results.0.comment"));
    }

    @Test
    public void aRecordThatOthersReferToIsNotDeleted() {
        rest.post("spaces/ISMS/registers/assets/records", "{\"fields\":{\"title\":\"Drawings\"}}").is(201);
        create("{\"title\":\"Fire\",\"assets\":[\"A-1\"]}");
        Answer refused = rest.write("DELETE", "spaces/ISMS/registers/assets/records/A-1", "\"1\"", null).is(409);
        assertEquals("A-1 cannot be deleted, since other records refer to it (1): R-1. Remove these references first.",
            refused.at("message"));
    }

    @Test
    public void everyFaultOfARecordIsNamedAtItsField() {
        Answer refused = rest.post(RISKS, """
            {"fields":{"title":"","owner":"nobody","status":"done","dueDate":"31.12.2026","assets":"A-1","colour":"red",
             "inherentLikelihood":9,"score":3,"links":[{"url":"javascript:alert(1)"}]}}""").is(400);
        assertEquals("""
            {"owner":"There is no user nobody.",\
            "status":"This is not one of the options: identified, assessed, in-treatment, accepted, closed.",\
            "dueDate":"A date is written as year-month-day: 2026-03-31.","assets":"A list is expected.",\
            "colour":"The register has no field colour.",\
            "inherentLikelihood":"The number must lie between 1 and 5.",\
            "score":"This value is calculated and cannot be given.",\
            "links":"A link has a title and an address that begins with https://, http:// or a slash.",\
            "title":"This must not be empty."}""", Json.write(refused.at("fields")));
        assertEquals("invalid", refused.at("code"));
        assertEquals(0L, rest.get(RISKS).at("total"));
    }

    @Test
    public void germanReadersAreToldInGerman() {
        wiki.reads("de");
        assertEquals("Das darf nicht leer sein.", rest.post(RISKS, "{\"fields\":{}}").is(400).at("fields.title"));
        assertEquals("Im Register risks gibt es keinen Eintrag R-9.", rest.get(RISKS + "/R-9").is(404).at("message"));
    }

    @Test
    public void aListIsFilteredSortedAndPaged() {
        for (String title : List.of("Fire", "Flood", "Theft", "Phishing", "Frost")) {
            create("{\"title\":\"" + title + "\",\"status\":\"" + (title.startsWith("F") ? "assessed" : "identified")
                + "\"}");
        }
        Answer page = rest.get(RISKS
            + "?filter=status:eq:assessed&filter=title:contains:f&sort=-title&limit=2").is(200);
        assertEquals("[\"Frost\",\"Flood\"]", titles(page));
        assertEquals(3L, page.at("total"));
        assertEquals(2L, page.at("size"));
        assertEquals(page.at("sequence"), Long.valueOf(page.tag().replace("\"", "")));
        String next = (String) page.at("_links.next");
        assertEquals("/rest/isms/1.0/spaces/ISMS/registers/risks/records?filter=status%3Aeq%3Aassessed"
            + "&filter=title%3Acontains%3Af&sort=-title&start=2&limit=2", next);
        Answer last = rest.get(next.substring("/rest/isms/1.0/".length())).is(200);
        assertEquals("[\"Fire\"]", titles(last));
        assertNull(((Map<?, ?>) last.at("_links")).get("next"));
        assertEquals("[\"Phishing\"]", titles(rest.get(RISKS + "?q=pHish")));
        assertEquals("[]", titles(rest.get(RISKS + "?start=2147483647&limit=1000").is(200)));
    }

    private static String titles(Answer page) {
        return Json.write(((List<?>) page.at("results")).stream()
            .map(record -> ((Map<?, ?>) ((Map<?, ?>) record).get("fields")).get("title")).toList());
    }

    @Test
    public void aListingThatMakesNoSenseIsRefusedWithTheParametersName() {
        assertEquals("[limit]", fields(rest.get(RISKS + "?limit=1001")));
        assertEquals("[limit]", fields(rest.get(RISKS + "?limit=0")));
        assertEquals("[start]", fields(rest.get(RISKS + "?start=-1")));
        assertEquals("[filter]", fields(rest.get(RISKS + "?filter=nothing:eq:1")));
        assertEquals("[filter]", fields(rest.get(RISKS + "?filter=status:like:x")));
        assertEquals("[sort]", fields(rest.get(RISKS + "?sort=colour")));
        assertEquals("[asOf]", fields(rest.get(RISKS + "?asOf=yesterday")));
    }

    private static String fields(Answer refused) {
        return ((Map<?, ?>) refused.is(400).at("fields")).keySet().toString();
    }

    @Test
    public void thePastIsAnsweredAsItWas() {
        create("{\"title\":\"Fire\"}");
        wiki.clock.forward(java.time.Duration.ofDays(1));
        rest.write("PATCH", RISKS + "/R-1", "\"1\"", "{\"fields\":{\"title\":\"Blaze\"}}").is(200);
        wiki.clock.forward(java.time.Duration.ofDays(1));
        assertEquals("[\"Fire\"]", titles(rest.get(RISKS + "?asOf=2026-03-02")));
        assertEquals("[\"Blaze\"]", titles(rest.get(RISKS + "?asOf=2026-03-03T12:00:00Z")));
        assertEquals("Fire", rest.get(RISKS + "/R-1?asOf=2026-03-02").at("fields.title"));
        assertEquals("space.disabled", rest.get(RISKS + "?asOf=2026-03-01").is(404).at("code"));
    }

    @Test
    public void theHistoryTellsWhoChangedWhatWhenAndWhy() {
        create("{\"title\":\"Fire\",\"owner\":\"hanna\"}");
        wiki.clock.forward(java.time.Duration.ofHours(1));
        wiki.login("frank");
        rest.write("PATCH", RISKS + "/R-1", "\"1\"",
            "{\"fields\":{\"owner\":\"frank\"},\"comment\":\"Moved house\"}").is(200);
        Answer history = rest.get(RISKS + "/R-1/history?limit=1").is(200);
        assertEquals(2L, history.at("total"));
        assertEquals("/rest/isms/1.0/spaces/ISMS/registers/risks/records/R-1/history?start=1&limit=1",
            history.at("_links.next"));
        assertEquals(2L, history.at("results.0.version"));
        assertEquals("2026-03-02T09:00:00Z", history.at("results.0.at"));
        assertEquals("Frank Fuchs", history.at("results.0.by.displayName"));
        assertEquals("Moved house", history.at("results.0.comment"));
        assertEquals("Risk owner", history.at("results.0.changes.0.label"));
        assertEquals("hanna", history.at("results.0.changes.0.before.username"));
        assertEquals("frank", history.at("results.0.changes.0.after.username"));
        assertEquals("ref.unknown", rest.get(RISKS + "/R-9/history").is(404).at("code"));
    }

    @Test
    public void controlsOfTheAnnexStayAndFurtherOnesComeAndGo() {
        String controls = "spaces/ISMS/registers/controls/records";
        assertEquals("register.fixed", rest.write("DELETE", controls + "/A.5.1", "\"1\"", null).is(409).at("code"));
        Answer changed = rest.write("PATCH", controls + "/A.5.1", "\"1\"",
            "{\"fields\":{\"applicable\":false}}").is(400);
        assertEquals("A control that does not apply needs a justification.", changed.at("fields.justification"));
        assertEquals(false, rest.get(controls + "/A.5.1").at("permissions.delete"));
        assertEquals("C-1", rest.post(controls, "{\"fields\":{\"title\":\"x\"}}").is(201).at("ref"));
        assertEquals(true, rest.get(controls + "/C-1").at("permissions.delete"));
        rest.write("DELETE", controls + "/C-1", "\"1\"", null).is(204);
    }

    @Test
    public void severalRecordsChangeTogetherOrNotAtAll() {
        create("{\"title\":\"Fire\"}");
        create("{\"title\":\"Flood\"}");
        Answer changed = rest.write("PATCH", RISKS, null,
            "{\"records\":{\"R-1\":1,\"R-2\":1},\"fields\":{\"owner\":\"frank\"},\"comment\":\"New owner\"}").is(200);
        assertEquals("frank", changed.at("results.1.fields.owner.username"));
        assertEquals("stale", rest.write("PATCH", RISKS, null,
            "{\"records\":{\"R-1\":2,\"R-2\":1},\"fields\":{\"owner\":\"hanna\"}}").is(412).at("code"));
        assertEquals(2L, rest.get(RISKS + "/R-1").at("version"));
        for (String wrong : List.of("{\"fields\":{}}", "{\"records\":[],\"fields\":{}}",
            "{\"records\":{\"R-1\":\"x\"},\"fields\":{}}", "{\"records\":{},\"fields\":{}}")) {
            rest.write("PATCH", RISKS, null, wrong).is(400);
        }
    }

    @Test
    public void aStepIsOfferedToWhoMayTakeItAndTakenOnce() {
        create("{\"title\":\"Fire\",\"owner\":\"ines\",\"inherentLikelihood\":2,\"inherentIntegrity\":3}");
        assertEquals("[\"accept\"]", Json.write(rest.get(RISKS + "/R-1").at("permissions.steps")));
        String body = "{\"fields\":{\"until\":\"2026-12-31\",\"reason\":\"Small\"}}";
        assertEquals("stale", rest.write("POST", RISKS + "/R-1/accept", "\"7\"", body).is(412).at("code"));
        Answer accepted = rest.write("POST", RISKS + "/R-1/accept", "\"1\"", body).is(200);
        assertEquals("valid", accepted.at("fields.acceptance"));
        assertEquals("ines", accepted.at("fields.acceptedBy.username"));
        assertEquals("AC-1", rest.get("spaces/ISMS/registers/acceptances/records").at("results.0.ref"));
        rest.write("POST", RISKS + "/R-1/fly", "\"2\"", "{}").is(404);
    }

    @Test
    public void readersReadEditorsWriteAndStrangersSeeNothing() {
        create("{\"title\":\"Fire\"}");
        String body = "{\"fields\":{\"title\":\"x\"}}";
        wiki.login("sam");
        assertEquals(false, rest.get(RISKS + "/R-1").is(200).at("permissions.edit"));
        assertEquals("edit.forbidden", rest.post(RISKS, body).is(403).at("code"));
        assertEquals("edit.forbidden", rest.write("PUT", RISKS + "/R-1", null, body).is(403).at("code"));
        assertEquals("edit.forbidden", rest.write("DELETE", RISKS + "/R-1", null, null).is(403).at("code"));
        wiki.login(null);
        assertEquals("login", rest.get(RISKS).is(401).at("code"));
        assertEquals("login", rest.post(RISKS, body).is(401).at("code"));
        wiki.login("ines");
        assertEquals("space.unknown", rest.get(RISKS.replace("ISMS", "OTHER")).is(404).at("code"));
        assertEquals("register.unknown", rest.get("spaces/ISMS/registers/wishes/records").is(404).at("code"));
        assertEquals(1L, rest.get(RISKS).at("total"));
    }

    @Test
    public void onlyAdministratorsDefineFieldsForTheirSpace() {
        String fields = "spaces/ISMS/registers/fields/records";
        String cost = "{\"fields\":{\"label\":\"Cost\",\"register\":\"risks\",\"name\":\"price\",\"type\":\"number\"}}";
        assertEquals("administer.forbidden", rest.post(fields, cost).is(403).at("code"));
        wiki.login("admin");
        rest.post(fields, cost).is(201);
        wiki.login("ines");
        assertEquals(250L, create("{\"title\":\"Fire\",\"price\":250}").at("fields.price"));
        assertEquals("[\"Fire\"]", titles(rest.get(RISKS + "?filter=price:gt:100").is(200)));
    }

    @Test
    public void aStepThatThereIsNotIsNamed() {
        create("{\"title\":\"Fire\"}");
        assertEquals("step.unknown", rest.write("POST", RISKS + "/R-1/celebrate", "\"1\"", "{}").is(404).at("code"));
    }

    @Test
    public void markupInEveryTextStaysText() {
        String evil = "<script>alert(1)</script>{{x}}$!{y}";
        Answer record = create(Json.write(Map.of("title", evil, "description", evil)));
        assertEquals(evil, record.at("fields.title"));
        assertFalse(record.text().contains("<script>"));
    }

    @Test
    public void aListOfFiftyAmongManyTakesOneStatement() {
        wiki.isms.setup().demo(org.wardbook.isms.core.record.Actor.APP, "ISMS", java.time.LocalDate.now());
        rest.get(RISKS + "?sort=-score").is(200);
        wiki.journal.statements();
        Answer page = rest.get(RISKS + "?sort=-score&limit=50").is(200);
        assertEquals(1, wiki.journal.statements());
        assertEquals(50L, page.at("size"));
    }
}
