package org.wardbook.isms.e2e.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.e2e.run.Answer;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.Quiet;

/** What is wrong is refused with the status, the field and a sentence, and nothing of it is kept. */
public class BadInputTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static IsmsSpace space;
    private static String risk;
    private static Client ines;
    private long before;

    @Rule
    public final Quiet quiet = new Quiet();

    @BeforeClass
    public static void make() {
        space = IsmsSpace.create("BAD");
        ines = space.manager();
        risk = space.add("risks", IsmsSpace.risk("Loss of the archive", 2, 3));
        ines.write("PATCH", risk(), 1, Map.of("fields", Map.of("status", "assessed"))).expect(200);
    }

    @Before
    public void look() {
        before = space.sequence();
    }

    @After
    public void nothingWasKept() {
        assertEquals("entries in the journal", before, space.sequence());
        space.requireIntact();
    }

    private static String risk() {
        return space.records("risks") + "/" + risk;
    }

    /** An attempt to add a risk that is right but for one field. */
    private static Answer create(String field, Object value) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", "T"));
        fields.put(field, value);
        return ines.post(space.records("risks"), Map.of("fields", fields));
    }

    private static void assertField(String field, Answer answer) {
        assertEquals(answer.body(), 400, answer.status());
        Object message = answer.at("fields", field);
        assertTrue(answer.body(), message instanceof String text && text.length() > 10 && !text.contains("error."));
        assertShape(answer);
    }

    /** The shape that every refusal has; its sentence is one, and not a key without text. */
    private static void assertShape(Answer answer) {
        assertEquals(answer.body(), (long) answer.status(), answer.at("status"));
        assertTrue(answer.body(), answer.at("code") instanceof String code && !code.isBlank());
        assertTrue(answer.body(), answer.at("message") instanceof String text && text.contains(" ")
            && !text.startsWith("error."));
        assertTrue(answer.body(), answer.at("fields") instanceof Map);
        assertTrue(answer.header("Content-Type"), answer.header("Content-Type").startsWith("application/json"));
    }

    private static void assertRefused(int status, Answer answer) {
        assertEquals(answer.body(), status, answer.status());
        assertShape(answer);
    }

    @Test
    public void malformedJsonNamesItsPlace() {
        Answer answer = ines.send("POST", space.records("risks"), "{\"fields\":\n {\"title\": \"T\",, }}", JSON);
        assertRefused(400, answer);
        assertTrue(answer.body(), answer.text("message").contains("2"));
        for (String body : List.of("", "[]", "null", "7", "{\"fields\": 7}", "{\"fields\": []}", "{}", "\u0000",
                "{\"fields\":{\"title\":\"T\"}} {}", "[".repeat(100_000), "{\"a\":".repeat(20_000))) {
            assertRefused(400, ines.send("POST", space.records("risks"), body, JSON));
        }
    }

    @Test
    public void aBodyOfFiveMegabytesIsTooLarge() {
        String body = Json.write(Map.of("fields", Map.of("title", "T", "description", "x".repeat(5_000_000))));
        assertRefused(413, ines.send("POST", space.records("risks"), body, JSON));
        assertRefused(413, ines.send("PATCH", risk(), body,
            Map.of("Content-Type", "application/json", "If-Match", "\"2\"")));
    }

    @Test
    public void otherMediaTypesAreRefused() {
        assertRefused(415, ines.send("POST", space.records("risks"), "title: T",
            Map.of("Content-Type", "application/yaml", "X-Atlassian-Token", "no-check")));
    }

    @Test
    public void unknownPlacesAreNotFound() {
        assertRefused(404, ines.get("/rest/isms/1.0/spaces/NOSUCH"));
        assertRefused(404, ines.get("/rest/isms/1.0/spaces/NOSUCH/registers/risks/records"));
        assertRefused(404, ines.get(space.records("unicorns")));
        assertRefused(404, ines.get(space.path() + "/registers/unicorns"));
        assertRefused(404, ines.get(space.records("risks") + "/R-99999"));
        int sideways = ines.get(space.records("risks") + "/..%2Fcontrols").status();
        assertTrue("status " + sideways, sideways == 400 || sideways == 404);
        assertRefused(404, ines.get(space.records("risks") + "/R-99999/history"));
        assertRefused(404, ines.write("DELETE", space.records("risks") + "/R-99999", 1, null));
        assertRefused(404, ines.post(space.records("unicorns"), Map.of("fields", Map.of("title", "T"))));
        assertRefused(404, ines.write("POST", risk() + "/levitate", 2, Map.of()));
        assertRefused(404, ines.get(space.path() + "/views/isms-unicorns"));
    }

    @Test
    public void aSpaceThatIsNoIsmsSpaceIsNotFoundThere() {
        IsmsSpace plain = IsmsSpace.plain(ines, "PLAIN" + space.key());
        assertEquals(Boolean.FALSE, ines.get(plain.path()).expect(200).at("enabled"));
        assertRefused(404, ines.get(plain.records("risks")));
        assertRefused(404, ines.post(plain.records("risks"), Map.of("fields", Map.of("title", "T"))));
    }

    @Test
    public void unknownAndCalculatedFieldsAreNamed() {
        assertField("colour", create("colour", "red"));
        assertField("score", create("score", 25));
        assertField("aboveAppetite", create("aboveAppetite", false));
        Answer both = ines.post(space.records("risks"), Map.of("fields", Map.of("colour", "red", "dueDate", "soon")));
        assertField("colour", both);
        assertField("dueDate", both);
        assertField("title", both);
    }

    @Test
    public void valuesOutOfRangeAreNamed() {
        for (String date : List.of("2026-02-30", "31.12.2026", "10000-01-01", "1969-12-31", "0000-00-00", "tomorrow",
                "2026-01-01T00:00:00Z")) {
            assertField("dueDate", create("dueDate", date));
        }
        for (Object level : List.of(0, 6, -1, 2.5, "high", 99999999999L, "NaN", List.of(3), true)) {
            assertField("currentLikelihood", ines.post(space.records("risks"), Map.of("fields",
                Map.of("title", "T", "currentLikelihood", level, "currentAvailability", 1))));
        }
        assertField("status", create("status", "forgotten"));
        assertField("owner", create("owner", Map.of("username", "nobody-here")));
        assertField("owner", create("owner", 7));
        assertField("scenario", create("scenario", "S-99999"));
        assertField("assets", create("assets", List.of("A-99999")));
        assertField("assets", create("assets", "no list"));
        assertField("title", create("title", "x".repeat(300)));
        assertField("title", create("title", " \t "));
        assertField("title", create("title", "bell\u0007"));
        assertField("title", create("title", Map.of("a", "b")));
    }

    @Test
    public void linksThatRunScriptsAreRefused() {
        for (String url : List.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x",
                "//elsewhere.example/x", "/\\elsewhere.example", " javascript:alert(1)", "java\nscript:alert(1)")) {
            assertField("links", create("links", List.of(Map.of("url", url, "title", "x"))));
        }
    }

    @Test
    public void questionsThatMakeNoSenseAreNamed() {
        String records = space.records("risks");
        assertField("limit", ines.get(records + "?limit=1001"));
        assertField("limit", ines.get(records + "?limit=many"));
        assertField("start", ines.get(records + "?start=-1"));
        assertField("sort", ines.get(records + "?sort=colour"));
        assertField("filter", ines.get(records + "?filter=colour:is:red"));
        assertField("filter", ines.get(records + "?filter=nonsense"));
        assertField("asOf", ines.get(records + "?asOf=yesterday"));
        assertField("view", ines.get(space.path() + "/risk-matrix?view=sideways"));
    }

    @Test
    public void writingNeedsTheVersionThatIsThere() {
        Map<String, Object> body = Map.of("fields", Map.of("title", "Stale"));
        assertRefused(428, ines.send("PATCH", risk(), Json.write(body), JSON));
        assertRefused(428, ines.send("DELETE", risk(), null, JSON));
        assertRefused(412, ines.write("PATCH", risk(), 1, body));
        assertRefused(412, ines.write("PUT", risk(), 1, body));
        assertRefused(412, ines.write("DELETE", risk(), 1, null));
        assertRefused(412, ines.write("PATCH", risk(), 99, body));
        for (String version : List.of("abc", "\"\"", "\"-1\"", "\"1.5\"", "\"99999999999999999999\"")) {
            int status = ines.send("PATCH", risk(), Json.write(body),
                Map.of("Content-Type", "application/json", "If-Match", version)).status();
            assertTrue(version + " gives " + status, status == 400 || status == 412);
        }
        assertRefused(428, ines.send("PUT", space.path() + "/method", "{}", JSON));
    }

    @Test
    public void foreignSitesCannotWrite() {
        String body = Json.write(Map.of("fields", Map.of("title", "Foreign")));
        String records = space.records("risks");
        assertEquals(403, ines.send("POST", records, body, Map.of("Content-Type", "text/plain")).status());
        assertEquals(403, ines.send("POST", records, "title=T",
            Map.of("Content-Type", "application/x-www-form-urlencoded")).status());
        assertEquals(403, ines.send("POST", records, body, Map.of("Content-Type", "application/json",
            "Origin", "https://elsewhere.example", "X-Atlassian-Token", "no-check")).status());
        assertEquals(403, ines.send("POST", records, body, Map.of("Content-Type", "application/json",
            "User-Agent", "Mozilla/5.0")).status());
    }

    @Test
    public void theControlsOfTheStandardAreNotDeleted() {
        assertRefused(409, ines.write("DELETE", space.records("controls") + "/A.5.1", 1, null));
    }

    @Test
    public void refusalsSpeakTheReadersLanguage() {
        String german = Client.of("ines").send("POST", space.records("risks"), "{\"fields\":{\"dueDate\":\"bald\"}}",
            Map.of("Content-Type", "application/json", "Accept-Language", "de")).text("message");
        assertTrue(german, !german.isBlank() && !german.startsWith("error."));
    }
}
