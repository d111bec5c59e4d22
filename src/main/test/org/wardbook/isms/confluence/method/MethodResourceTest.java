package org.wardbook.isms.confluence.method;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.confluence.Rest;
import org.wardbook.isms.confluence.Rest.Answer;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.method.Presets;

public class MethodResourceTest {

    private static final String METHOD = "spaces/ISMS/method";

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final Rest rest = new Rest(wiki);

    private static String body(Map<String, Object> fields) {
        return Json.write(Map.of("fields", fields));
    }

    private static Map<String, Object> fiveByFive() {
        return new HashMap<>(MethodFields.write(Presets.of("5x5", "en")));
    }

    private void risk(int likelihood, int impact, String status) {
        rest.post("spaces/ISMS/registers/risks/records", "{\"fields\":{\"title\":\"x\",\"status\":\"" + status
            + "\",\"currentLikelihood\":" + likelihood + ",\"currentIntegrity\":" + impact + "}}").is(201);
    }

    @Test
    public void theMethodIsAnsweredInTheShapeThatIsAcceptedBack() {
        Answer method = rest.get(METHOD).is(200);
        assertEquals("\"1\"", method.tag());
        assertEquals("Very rare", method.at("fields.likelihood.0.name"));
        assertEquals("green", method.at("fields.bands.0.colour"));
        assertEquals("product", method.at("fields.formula"));
        assertEquals(true, method.at("permissions.edit"));
        Answer again = rest.write("PUT", METHOD, "\"1\"", method.text()).is(200);
        assertEquals("nothing changed, nothing is written", method.text(), again.text());
    }

    @Test
    public void aChangedMethodIsInForceAtOnce() {
        risk(3, 3, "assessed");
        assertEquals(1L, rest.get("spaces/ISMS/registers/risks/records/R-1").at("fields.band.value"));
        Map<String, Object> fields = fiveByFive();
        fields.put("formula", "sum");
        fields.put("bands", List.of(band("Low", "green", 2), band("High", "red", 6)));
        fields.put("appetite", 0);
        Answer changed = rest.write("PUT", METHOD, "\"1\"", body(fields)).is(200);
        assertEquals("\"2\"", changed.tag());
        Answer risk = rest.get("spaces/ISMS/registers/risks/records/R-1");
        assertEquals("High", risk.at("fields.band.name"));
        assertEquals(6L, risk.at("fields.score"));
        assertEquals(true, risk.at("fields.aboveAppetite"));
    }

    private static Map<String, Object> band(String name, String colour, int from) {
        return Map.of("name", name, "colour", colour, "from", from);
    }

    @Test
    public void thePreviewCountsWhatWouldChangeAndChangesNothing() {
        risk(3, 3, "assessed");
        risk(1, 1, "assessed");
        risk(5, 5, "assessed");
        risk(5, 5, "closed");
        Map<String, Object> fields = fiveByFive();
        List<Object> impact = new ArrayList<>((List<?>) fields.get("impact"));
        impact.remove(4);
        fields.put("impact", impact);
        fields.put("bands", List.of(band("Low", "green", 1), band("Moderate", "yellow", 3), band("High", "orange", 9),
            band("Critical", "red", 15)));
        Answer effect = rest.post(METHOD + "/preview", body(fields)).is(200);
        assertEquals(1L, effect.at("changed"));
        assertEquals("{\"likelihood\":0,\"impact\":2,\"refs\":[\"R-3\",\"R-4\"],"
            + "\"levels\":{\"impact\":{\"5\":[\"R-3\",\"R-4\"]}}}", Json.write(effect.at("beyond")));
        assertEquals("[1,1,0,1]", counts(effect, "before"));
        assertEquals("[1,0,1,0]", counts(effect, "after"));
        assertEquals(1L, effect.at("aboveAppetite.before"));
        assertEquals(1L, effect.at("aboveAppetite.after"));
        assertEquals("\"1\"", rest.get(METHOD).tag());
    }

    private static String counts(Answer effect, String when) {
        return Json.write(((List<?>) effect.at(when)).stream().map(band -> ((Map<?, ?>) band).get("count")).toList());
    }

    @Test
    public void aRenamedBandIsNoChange() {
        risk(1, 1, "assessed");
        Map<String, Object> fields = fiveByFive();
        List<Object> bands = new ArrayList<>((List<?>) fields.get("bands"));
        bands.set(0, band("Small", "green", 1));
        fields.put("bands", bands);
        assertEquals(0L, rest.post(METHOD + "/preview", body(fields)).is(200).at("changed"));
    }

    @Test
    public void aScaleIsNotShortenedUnderRecordsThatStandOnIt() {
        risk(5, 1, "assessed");
        Map<String, Object> fields = fiveByFive();
        List<Object> likelihood = new ArrayList<>((List<?>) fields.get("likelihood"));
        likelihood.remove(4);
        fields.put("likelihood", likelihood);
        Answer refused = rest.write("PUT", METHOD, "\"1\"", body(fields)).is(409);
        assertEquals("1 records stand on levels of the scale likelihood that it would no longer have (5): say "
            + "what becomes of them.",
            refused.at("message"));
    }

    @Test
    public void aMappingSaysWhatBecomesOfLevels() {
        risk(5, 1, "assessed");
        Map<String, Object> fields = fiveByFive();
        List<Object> likelihood = new ArrayList<>((List<?>) fields.get("likelihood"));
        likelihood.remove(4);
        fields.put("likelihood", likelihood);
        String mapped = Json.write(Map.of("fields", fields, "mapping", Map.of("likelihood", Map.of("5", 4))));
        assertEquals("[]", Json.write(rest.post(METHOD + "/preview", mapped).is(200).at("beyond.refs")));
        rest.write("PUT", METHOD, "\"1\"", mapped).is(200);
        assertEquals(4L, rest.get("spaces/ISMS/registers/risks/records/R-1").at("fields.likelihood"));
        for (String wrong : List.of("5", "{\"impact\":4}", "{\"impact\":{\"5\":9}}")) {
            rest.post(METHOD + "/preview", "{\"fields\":" + Json.write(fields) + ",\"mapping\":" + wrong + "}").is(400);
        }
    }

    @Test
    public void whatDoesNotHoldTogetherIsNamed() {
        Map<String, Object> fields = fiveByFive();
        fields.put("formula", "guess");
        fields.put("appetite", 9);
        fields.put("likelihood", List.of(Map.of("name", "Once")));
        for (Answer refused : List.of(rest.write("PUT", METHOD, "\"1\"", body(fields)),
            rest.post(METHOD + "/preview", body(fields)))) {
            assertEquals("There is no formula guess. Formulas: product, sum, grid.",
                refused.is(400).at("fields.formula"));
            assertEquals("A scale has between 3 and 6 levels; this one has 1.", refused.at("fields.likelihood"));
            assertEquals("The appetite is one of the bands, from 0 to 3.", refused.at("fields.appetite"));
        }
        assertEquals("{colour=A request has no member colour. Members: likelihood, impact, formula, grid, bands, "
            + "appetite, scales, acceptance, appetites.}",
            rest.write("PUT", METHOD, "\"1\"", "{\"fields\":{\"colour\":1}}").is(400).at("fields").toString());
    }

    @Test
    public void onlyAdministratorsChangeItAndOnlyTheVersionTheySaw() {
        assertEquals("version.missing", rest.write("PUT", METHOD, null, body(fiveByFive())).is(428).at("code"));
        assertEquals("stale", rest.write("PUT", METHOD, "\"4\"", body(fiveByFive())).is(412).at("code"));
        wiki.login("ines");
        assertEquals(false, rest.get(METHOD).is(200).at("permissions.edit"));
        assertEquals("administer.forbidden",
            rest.write("PUT", METHOD, "\"1\"", body(fiveByFive())).is(403).at("code"));
        assertEquals("administer.forbidden", rest.post(METHOD + "/preview", body(fiveByFive())).is(403).at("code"));
    }
}
