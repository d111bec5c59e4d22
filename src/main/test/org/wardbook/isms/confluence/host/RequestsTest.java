package org.wardbook.isms.confluence.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.record.Refusal;

/** Requests that nobody can answer get the contract's error, and nothing is kept. */
public class RequestsTest {

    private static final String RISKS = "spaces/ISMS/registers/risks/records";

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final Rest rest = new Rest(wiki);

    @Test
    public void anErrorHasStatusCodeMessageAndFields() {
        assertEquals("{\"status\":404,\"code\":\"ref.unknown\",\"message\":\"There is no record R-1 in the register "
            + "risks.\",\"fields\":{}}", rest.get(RISKS + "/R-1").text());
        assertEquals("{\"status\":400,\"code\":\"invalid\",\"message\":\"The request does not fit. Entries to correct:"
            + " 1.\",\"fields\":{\"title\":\"This must not be empty.\"}}",
            rest.post(RISKS, "{\"fields\":{}}").text());
    }

    @Test
    public void textThatIsNoJsonIsRefusedWithLineAndColumn() {
        Answer refused = rest.post(RISKS, "{\"fields\":\n  {\"title\": Fire}}").is(400);
        assertEquals("body.json", refused.at("code"));
        assertEquals("The request is not valid JSON, line 2, column 13: a value is expected.", refused.at("message"));
        for (String text : new String[] {"", "[]", "1", "{\"fields\":{}", "{\"fields\":{}}}", "{fields:1}",
            "{\"fields\":{\"title\":\"a\",\"title\":\"b\"}}"}) {
            assertEquals(text, "body.json", rest.post(RISKS, text).is(400).at("code"));
        }
    }

    @Test
    public void deepNestingIsRefusedBeforeTheStackEnds() {
        String deep = "{\"fields\":" + "[".repeat(500_000) + "]".repeat(500_000) + "}";
        Answer refused = rest.post(RISKS, deep).is(400);
        assertTrue(refused.text(), refused.text().contains("32 levels"));
    }

    @Test
    public void aBodyOfMoreThanOneMebibyteIsRefusedWithoutReadingItAll() {
        String large = "{\"fields\":{\"title\":\"" + "x".repeat(5_000_000) + "\"}}";
        assertEquals("body.large", rest.post(RISKS, large).is(413).at("code"));
        Endless endless = new Endless();
        Refused.as(Refusal.Kind.TOO_LARGE, "error.body.large", () -> Body.read(endless, "fields"));
        assertTrue("read " + endless.read, endless.read < 1_100_000);
    }

    /** Never ends, and counts how much of it was read. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() throws IOException {
            read++;
            return ' ';
        }
    }

    @Test
    public void otherTypesAndEncodingsAreRefused() {
        byte[] json = "{\"fields\":{\"title\":\"x\"}}".getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded",
            "multipart/form-data;boundary=x"}) {
            assertEquals("body.type", rest.send("POST", RISKS, json, Map.of("Content-Type", type)).is(415).at("code"));
        }
        byte[] latin = "{\"fields\":{\"title\":\"Ärger\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("body.encoding", rest.send("POST", RISKS, latin, Map.of()).is(400).at("code"));
        rest.send("POST", RISKS, json, Map.of("Content-Type", "application/json; charset=utf-8")).is(201);
    }

    @Test
    public void unknownMembersAndMembersOfAnotherKindAreNamed() {
        Answer refused = rest.post(RISKS, "{\"fields\":{\"title\":\"x\"},\"note\":1,\"version\":2}").is(400);
        assertEquals("A request has no member note. Members: fields, comment.", refused.at("fields.note"));
        assertTrue(refused.text().contains("\"version\":"));
        assertEquals("This member of the request is missing.", rest.post(RISKS, "{}").is(400).at("fields.fields"));
        assertEquals("An object in braces is expected.",
            rest.post(RISKS, "{\"fields\":[]}").is(400).at("fields.fields"));
        assertEquals("A text is expected.",
            rest.post(RISKS, "{\"fields\":{\"title\":\"x\"},\"comment\":[]}").is(400).at("fields.comment"));
        assertEquals("The text may have up to 255 characters; this one has 300.",
            rest.post(RISKS, "{\"fields\":{\"title\":\"x\"},\"comment\":\"" + "y".repeat(300) + "\"}").is(400)
                .at("fields.comment"));
        assertEquals(0L, rest.get(RISKS).at("total"));
    }

    @Test
    public void anAddressOrMethodThatThereIsNotIsSaidInJson() {
        assertEquals("request.unknown", rest.get("wishes").is(404).at("code"));
        assertEquals("request.unknown", rest.get("spaces/ISMS/wishes").is(404).at("code"));
        Answer refused = rest.call("DELETE", "spaces/ISMS", null, Map.of()).is(405);
        assertEquals("request.method", refused.at("code"));
        assertTrue(refused.headers().get("allow").contains("GET"));
        assertEquals("request.accept",
            rest.call("GET", "spaces/ISMS", null, Map.of("Accept", "text/csv")).is(406).at("code"));
    }

    @Test
    public void aMistakeOfOursTellsNothingButItsNumber() {
        FaultMapper mapper = new FaultMapper();
        String text = (String) mapper.toResponse(new IllegalStateException("secret table name")).getEntity();
        assertFalse(text, text.contains("secret"));
        assertTrue(text, text.matches(".*\"code\":\"internal\".*the number [0-9a-f]{6}\\..*"));
    }

    @Test
    public void nothingThatWasReadIsKeptByABrowser() {
        assertEquals("no-store", rest.get("spaces/ISMS").headers().get("cache-control"));
        assertEquals("no-store", rest.get("spaces/OTHER").headers().get("cache-control"));
    }
}
