package org.wardbook.isms.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class JsonTest {

    @Test
    public void readsEveryKindOfValue() {
        Map<String, Object> object = Json.parseObject(
            " {\"a\": 1, \"b\": -2.50, \"c\": [true, false, null], \"d\": \"x\\u00e4\\n\\\"\", \"e\": {}} ");
        assertEquals(1L, object.get("a"));
        assertEquals(new BigDecimal("-2.50"), object.get("b"));
        assertEquals(java.util.Arrays.asList(true, false, null), object.get("c"));
        assertEquals("xä\n\"", object.get("d"));
        assertEquals(Map.of(), object.get("e"));
    }

    @Test
    public void namesLineAndColumnOfTheFault() {
        JsonFault fault = assertThrows(JsonFault.class, () -> Json.parse("{\n  \"title\": oops\n}"));
        assertEquals(2, fault.line());
        assertEquals(12, fault.column());
    }

    @Test
    public void refusesWhatIsNotExactlyOneValue() {
        for (String text : List.of("", " ", "{", "[1,]", "{\"a\":1,}", "01", "1 2", "\"open", "\"tab\there\"", "nul",
            "{\"a\":1,\"a\":2}", "+1", "1e9999", "'x'", "\"\\x\"", "\"\\u12g4\"", "[".repeat(40) + "]".repeat(40))) {
            assertThrows(text, JsonFault.class, () -> Json.parse(text));
        }
    }

    @Test
    public void canonicalTextDoesNotDependOnTheOrderOfMembers() {
        Object one = Json.parse("{\"b\":{\"y\":1,\"x\":[2,{\"q\":1,\"p\":2}]},\"a\":1.0}");
        Object other = Json.parse("{\"a\":1.00,\"b\":{\"x\":[2,{\"p\":2,\"q\":1}],\"y\":1}}");
        assertEquals(Json.canonical(one), Json.canonical(other));
        assertEquals("{\"a\":1,\"b\":{\"x\":[2,{\"p\":2,\"q\":1}],\"y\":1}}", Json.canonical(one));
    }

    @Test
    public void whatIsWrittenReadsBackTheSame() {
        Map<String, Object> value = Map.of("text", "</script>\u2028\u0000\ud83d\ude00\ud800 \\ \"", "n", 5L);
        assertEquals(value, Json.parse(Json.write(value)));
    }
}
