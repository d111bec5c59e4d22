package org.wardbook.isms.core.method;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Refusal;

public class MethodFieldsTest {

    private static Map<String, Object> fields(String preset) {
        return new HashMap<>(Json.parseObject(Json.write(MethodFields.write(Presets.of(preset, "en")))));
    }

    private static Method read(Map<String, Object> fields) {
        return MethodFields.read(Fields.of(fields), 0);
    }

    private static void refused(String field, String key, String preset, Object value) {
        Map<String, Object> fields = fields(preset);
        fields.put(field, value);
        Refused.forField(field, key, () -> read(fields));
    }

    private static Map<String, Object> band(String name, Object colour, Object from) {
        Map<String, Object> band = new HashMap<>();
        band.put("name", name);
        band.put("colour", colour);
        band.put("from", from);
        return band;
    }

    private static List<Map<String, Object>> levels(int count) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            levels.add(Map.of("name", "Level " + i));
        }
        return levels;
    }

    @Test
    public void everyPresetComesBackAsItWasWritten() {
        for (String name : List.of("5x5", "4x4")) {
            for (String language : List.of("en", "de")) {
                Method preset = Presets.of(name, language);
                assertEquals(preset, MethodFields.read(Fields.of(MethodFields.write(preset)), 0));
                assertEquals(preset, read(new HashMap<>(
                    Json.parseObject(Json.canonical(MethodFields.write(preset))))));
            }
        }
    }

    @Test
    public void aScaleHasThreeToSixLevels() {
        refused("likelihood", "error.method.levels", "5x5", levels(2));
        refused("impact", "error.method.levels", "5x5", levels(7));
        refused("impact", "error.method.levels", "5x5", "high");
        refused("impact", "error.method.levels", "5x5", null);
        for (int count = 3; count <= 6; count++) {
            Map<String, Object> fields = fields("5x5");
            fields.put("likelihood", levels(count));
            fields.put("impact", levels(6));
            assertEquals(count, read(fields).likelihood().size());
        }
    }

    @Test
    public void aLevelHasAWordOfItsOwn() {
        refused("likelihood", "error.method.word", "5x5", List.of(Map.of("name", " "), Map.of("name", "b"),
            Map.of("name", "c")));
        refused("likelihood", "error.method.word", "5x5", List.of("a", "b", "c"));
        refused("likelihood", "error.method.twice", "5x5", List.of(Map.of("name", "a"), Map.of("name", "b"),
            Map.of("name", " a ")));
        refused("likelihood", "error.field.long", "5x5", List.of(Map.of("name", "x".repeat(256)),
            Map.of("name", "b"), Map.of("name", "c")));
        refused("likelihood", "error.field.long", "5x5", List.of(Map.of("name", "a", "anchor", "x".repeat(256)),
            Map.of("name", "b"), Map.of("name", "c")));
    }

    @Test
    public void theFormulaIsOneOfThree() {
        refused("formula", "error.method.formula", "5x5", "PRODUCT");
        refused("formula", "error.method.formula", "5x5", "average");
        refused("formula", "error.method.formula", "5x5", null);
        Map<String, Object> fields = fields("5x5");
        fields.put("formula", "sum");
        fields.put("bands", List.of(band("low", "green", 2), band("high", "red", 6)));
        assertEquals(Method.Formula.SUM, read(fields).formula());
    }

    @Test
    public void thereAreTwoToSixBandsWithWordsOfTheirOwn() {
        Map<String, Object> appetite = fields("5x5");
        appetite.put("appetite", 0);
        for (int count : new int[] {0, 1, 7}) {
            List<Map<String, Object>> bands = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                bands.add(band("Band " + i, "green", i));
            }
            appetite.put("bands", bands);
            Refused.forField("bands", "error.method.bands", () -> read(appetite));
        }
        refused("bands", "error.method.twice", "5x5", List.of(band("a", "green", 1), band("a", "red", 5)));
        refused("bands", "error.method.word", "5x5", List.of(band("", "green", 1), band("a", "red", 5)));
    }

    @Test
    public void aBandHasAColourThatIsReadableInLightAndDark() {
        refused("bands", "error.method.colour", "5x5", List.of(band("a", "#f00", 1), band("b", "red", 5)));
        refused("bands", "error.method.colour", "5x5", List.of(band("a", null, 1), band("b", "red", 5)));
    }

    @Test
    public void bandsAscendAndTheHighestCanBeReached() {
        refused("bands", "error.method.bands.order", "5x5", List.of(band("a", "green", 5), band("b", "red", 5)));
        refused("bands", "error.method.bands.order", "5x5", List.of(band("a", "green", 1), band("b", "red", null)));
        refused("bands", "error.method.bands.order", "5x5",
            List.of(band("a", "green", 1), band("b", "red", new BigDecimal("4.5"))));
        refused("bands", "error.method.bands.order", "5x5",
            List.of(band("a", "green", 1), band("b", "red", 4_294_967_301L)));
        refused("bands", "error.method.bands.high", "5x5", List.of(band("a", "green", 1), band("b", "red", 26)));
        Map<String, Object> fields = fields("5x5");
        fields.put("bands", List.of(band("a", "green", 1), band("b", "red", 25)));
        assertEquals(1, read(fields).band(5, 5));
    }

    @Test
    public void theGridHasABandForEachCell() {
        refused("grid", "error.method.grid", "4x4", null);
        refused("grid", "error.method.grid", "4x4", "0,0,1,1");
        refused("grid", "error.method.grid", "4x4", List.of(List.of(0, 0, 1, 1)));
        refused("grid", "error.method.grid", "4x4", List.of(List.of(0, 0, 1), List.of(0, 0, 1), List.of(0, 0, 1),
            List.of(0, 0, 1)));
        refused("grid", "error.method.grid", "4x4", List.of(List.of(0, 0, 1, 4), List.of(0, 0, 1, 1),
            List.of(0, 0, 1, 1), List.of(0, 0, 1, 1)));
        refused("grid", "error.method.grid", "4x4", List.of(List.of(0, 0, 1, -1), List.of(0, 0, 1, 1),
            List.of(0, 0, 1, 1), List.of(0, 0, 1, 1)));
        refused("grid", "error.method.grid", "4x4", List.of(List.of(0, 0, 1, 4_294_967_296L), List.of(0, 0, 1, 1),
            List.of(0, 0, 1, 1), List.of(0, 0, 1, 1)));
    }

    @Test
    public void withAGridTheBandsNeedNoScores() {
        Map<String, Object> fields = fields("4x4");
        fields.put("bands", List.of(band("a", "green", null), band("b", "lime", null), band("c", "orange", null),
            band("d", "red", null)));
        assertEquals(List.of(1, 2, 3, 4), read(fields).bands().stream().map(Band::from).toList());
    }

    @Test
    public void theAppetiteIsOneOfTheBands() {
        refused("appetite", "error.method.appetite", "5x5", 4);
        refused("appetite", "error.method.appetite", "5x5", -1);
        refused("appetite", "error.method.appetite", "5x5", null);
        refused("appetite", "error.method.appetite", "5x5", "1");
        refused("appetite", "error.method.appetite", "5x5", 4_294_967_297L);
    }

    @Test
    public void everyFaultIsToldAtOnce() {
        Refusal refusal = Refused.as(Refusal.Kind.INVALID, "error.invalid", () -> read(new HashMap<>()));
        assertEquals(Set.of("likelihood", "impact", "formula", "bands", "appetite"), refusal.fields().keySet());
    }
}
