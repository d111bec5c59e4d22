package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Refusal;

public class InputTest {

    private static final Register ALL_TYPES = Register.named("all", "X-").with(
        Field.of("line", FieldType.TEXT), Field.of("paragraphs", FieldType.LONG_TEXT),
        Field.of("number", FieldType.NUMBER), Field.of("date", FieldType.DATE), Field.of("truth", FieldType.BOOLEAN),
        Field.choice("choice", "red", "green"),
        Field.choices("choices", "red", "green", "blue"),
        Field.of("person", FieldType.PERSON), Field.reference("reference", "assets"),
        Field.references("references", "assets"), Field.of("likelihood", FieldType.LIKELIHOOD),
        Field.of("impact", FieldType.IMPACT), Field.of("links", FieldType.LINKS),
        Field.calculated("score", FieldType.NUMBER));

    private MemorySpace space;

    @Before
    public void createSpace() {
        space = MemorySpace.enabled();
        space.create("assets", Map.of("title", "Server"));
        space.create("assets", Map.of("title", "Archive"));
    }

    private Fields read(Map<String, ?> given) {
        return Input.read(ALL_TYPES, Fields.EMPTY, given, space.now(), space.reading());
    }

    private Object stored(String field, Object given) {
        Map<String, Object> map = new HashMap<>();
        map.put(field, given);
        return read(map).get(field);
    }

    private void refused(String field, String key, Object... given) {
        for (Object value : given) {
            Refused.forField(field, key, () -> stored(field, value));
        }
    }

    @Test
    public void aLineIsTrimmedAndKeepsMarkupAsText() {
        assertEquals("Fire", stored("line", "  Fire\u2003"));
        String markup = "<script>alert(1)</script> & \"quoted\" {macro} [link]";
        assertEquals(markup, stored("line", markup));
        assertEquals("x".repeat(255), stored("line", "x".repeat(255)));
        assertNull(stored("line", "   "));
        refused("line", "error.field.long", "x".repeat(256));
        refused("line", "error.field.control", "two\nlines", "tab\there", "nul\u0000", "\u0085next");
        refused("line", "error.field.text", 5L, true, List.of("a"), Map.of("a", 1));
    }

    @Test
    public void aFaultSaysWhereTheControlCharacterIs() {
        assertEquals(List.of(4), Refused.forField("line", "error.field.control", () ->
            stored("line", "abc\u0007")).arguments());
        assertEquals(List.of(255, 300), Refused.forField("line", "error.field.long", () ->
            stored("line", "x".repeat(300))).arguments());
    }

    @Test
    public void paragraphsKeepTheirLines() {
        assertEquals("one\n\ttwo\nthree", stored("paragraphs", "one\r\n\ttwo\nthree\n\n"));
        assertEquals("x".repeat(10_000), stored("paragraphs", "x".repeat(10_000)));
        refused("paragraphs", "error.field.long", "x".repeat(10_001));
        refused("paragraphs", "error.field.control", "bell\u0007", "nul\u0000", "lone\rreturn");
        refused("paragraphs", "error.field.text", 5L, List.of());
    }

    @Test
    public void aNumberIsWholeAndInItsBounds() {
        assertEquals(5L, stored("number", 5L));
        assertEquals(5L, stored("number", 5));
        assertEquals(5L, stored("number", " 5 "));
        assertEquals(5L, stored("number", new BigDecimal("5.0")));
        assertEquals(1000L, stored("number", "1e3"));
        assertEquals(0L, stored("number", 0L));
        assertEquals(1_000_000_000L, stored("number", 1_000_000_000L));
        refused("number", "error.field.range", -1L, 1_000_000_001L, "5000000000");
        refused("number", "error.field.whole", "five", "5.5", new BigDecimal("0.1"), true, List.of(5), "1e400",
            "99999999999999999999", "0x10", "NaN");
    }

    @Test(timeout = 2_000)
    public void anEndlessNumberIsRefusedAtOnce() {
        refused("number", "error.field.whole", "9".repeat(4_000_000), "1e999999999", "1e-999999999");
    }

    @Test
    public void aDateIsADayOfOurTime() {
        assertEquals("2026-02-28", stored("date", " 2026-02-28 "));
        assertEquals("1970-01-01", stored("date", "1970-01-01"));
        assertEquals("2199-12-31", stored("date", "2199-12-31"));
        refused("date", "error.field.date", "2026-02-30", "28.02.2026", "2026-2-8", "tomorrow", "2026-02-28T10:00:00Z");
        refused("date", "error.field.date.range", "1969-12-31", "2200-01-01", "+12345-01-01", "-0001-01-01");
        refused("date", "error.field.text", 20260228L);
    }

    @Test
    public void aTruthIsTrueOrFalse() {
        assertEquals(true, stored("truth", true));
        assertEquals(false, stored("truth", "false"));
        refused("truth", "error.field.boolean", "yes", "TRUE", 1L);
    }

    @Test
    public void aChoiceIsOneOfItsOptions() {
        assertEquals("green", stored("choice", "green"));
        refused("choice", "error.field.option", "Green", "blue", 1L, List.of("green"));
        assertEquals(List.of("green", "red"), stored("choices", List.of("green", "red", "green")));
        refused("choices", "error.field.option", List.of("green", "black"), Arrays.asList("green", 5L));
        refused("choices", "error.field.list", "green", Map.of("a", "green"));
    }

    @Test
    public void aPersonIsGivenByNameAndKeptByKey() {
        assertEquals("key-hanna", stored("person", "hanna"));
        assertEquals("key-hanna", stored("person", Map.of("username", " hanna ")));
        refused("person", "error.field.person", "nobody", Map.of("username", "nobody"), "key-hanna");
        refused("person", "error.field.person.shape", 5L, Map.of("name", "hanna"), List.of("hanna"));
    }

    @Test
    public void aReferenceLeadsToARecordThatIsThere() {
        assertEquals("A-1", stored("reference", "A-1"));
        assertEquals("A-1", stored("reference", Map.of("ref", " A-1 ")));
        refused("reference", "error.field.reference", "A-9", "a-1", 1L, Map.of("id", "A-1"));
        assertEquals(List.of("A-2", "A-1"), stored("references", List.of("A-2", Map.of("ref", "A-1"), "A-2")));
        refused("references", "error.field.reference", List.of("A-1", "A-9"));
        refused("references", "error.field.list", "A-1");
    }

    @Test
    public void aLevelIsOnTheScaleOfTheMethod() {
        assertEquals(1L, stored("likelihood", 1L));
        assertEquals(5L, stored("impact", "5"));
        refused("likelihood", "error.field.range", 0L, 6L);
        refused("impact", "error.field.range", 0L, 6L);
        refused("impact", "error.field.whole", "high");
    }

    @Test
    public void aLinkHasATitleAndAnAddressThatABrowserMayFollow() {
        assertEquals(List.of(Map.of("title", "More", "url", "https://example.org/a?b=c")),
            stored("links", List.of(Map.of("title", " More ", "url", "https://example.org/a?b=c"))));
        assertEquals("without a title the address is its name", List.of(Map.of("title", "/display/ISMS", "url",
            "/display/ISMS")), stored("links", List.of(Map.of("url", "/display/ISMS"))));
        assertEquals(1, ((List<?>) stored("links", List.of(Map.of("url", "HTTP://example.org")))).size());
        refused("links", "error.field.link", List.of(Map.of("url", "javascript:alert(1)")),
            List.of(Map.of("url", " JavaScript:alert(1)")), List.of(Map.of("url", "data:text/html,x")),
            List.of(Map.of("url", "//evil.example")), List.of(Map.of("url", "/\\evil.example")),
            List.of(Map.of("url", "ftp://example.org")), List.of(Map.of("title", "No address")),
            List.of("https://example.org"), List.of(Map.of("url", "")));
        refused("links", "error.field.long", List.of(Map.of("url", "https://" + "x".repeat(2_000))),
            List.of(Map.of("url", "https://example.org", "title", "x".repeat(256))));
        refused("links", "error.field.control", List.of(Map.of("url", "https://example.org/\nSet-Cookie")));
        refused("links", "error.field.list", Map.of("url", "https://example.org"));
    }

    @Test
    public void aListHasAnEnd() {
        List<String> many = IntStream.range(0, 201).mapToObj(i -> "A-1").toList();
        refused("references", "error.field.many", many);
        assertEquals(List.of("A-1"), stored("references", many.subList(0, 200)));
    }

    @Test
    public void nullEmptyTextAndEmptyListRemoveAField() {
        Fields before = Fields.of(Map.of("line", "Fire", "references", List.of("A-1"), "number", 5));
        Map<String, Object> given = new HashMap<>();
        given.put("line", "");
        given.put("references", List.of());
        given.put("number", null);
        assertEquals(Fields.EMPTY, Input.read(ALL_TYPES, before, given, space.now(), space.reading()));
    }

    @Test
    public void fieldsThatAreNotGivenStayAsTheyAreEvenIfTheyWouldNotBeTakenToday() {
        Fields before = Fields.of(Map.of("choice", "retired option", "reference", "A-99"));
        Fields after = Input.read(ALL_TYPES, before, Map.of("line", "Fire"), space.now(), space.reading());
        assertEquals("retired option", after.get("choice"));
        assertEquals("A-99", after.get("reference"));
    }

    @Test
    public void unknownAndCalculatedFieldsAreRefused() {
        refused("colour", "error.field.unknown", "red");
        refused("score", "error.field.calculated", 5L);
    }

    @Test
    public void everyFaultIsToldAtOnce() {
        Map<String, Object> given = new HashMap<>();
        given.put("line", 5L);
        given.put("number", "x");
        given.put("colour", "red");
        given.put("date", "x");
        Refusal refusal = Refused.as(Refusal.Kind.INVALID, "error.invalid", () -> read(given));
        assertEquals(given.keySet(), refusal.fields().keySet());
        assertEquals(List.of(4), refusal.reason().arguments());
    }

    @Test
    public void aRequiredFieldMustBeThereInTheEnd() {
        Register register = Register.named("some", "X-").with(Field.of("title", FieldType.TEXT).mandatory(),
            Field.of("owner", FieldType.PERSON));
        Refused.forField("title", "error.field.required", () ->
            Input.read(register, Fields.EMPTY, Map.of(), space.now(), space.reading()));
        Refused.forField("title", "error.field.required", () -> Input.read(register,
            Fields.of(Map.of("title", "Fire")), Collections.singletonMap("title", "  "), space.now(), space.reading()));
        Refused.forField("title", "error.field.text", () ->
            Input.read(register, Fields.EMPTY, Map.of("title", 5L), space.now(), space.reading()));
        assertFalse(Input.read(register, Fields.of(Map.of("title", "Fire", "owner", "key-ines")),
            Collections.singletonMap("owner", null), space.now(), space.reading()).has("owner"));
    }
}
