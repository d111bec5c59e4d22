package org.wardbook.isms.preview.velocity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TemplatesTest {

    private final Map<String, String> files = new HashMap<>();
    private final List<String> required = new ArrayList<>();

    /** Something of the app that a template meets. */
    public static class Row implements Named {

        @Override
        public String getName() {
            return "<b>";
        }

        public String secret() {
            return "secret";
        }

        public String cell(int column) {
            return "cell " + column;
        }
    }

    /** What a row is known by. */
    public interface Named {
        String getName();
    }

    @Test
    public void escapesReferencesButThoseNamedHtml() {
        files.put("t.vm", "$text ${text} $tableHtml ${tableHtml} $!tableHtml");
        assertEquals("&lt;i a=&quot;&#39;&quot;&gt; &lt;i a=&quot;&#39;&quot;&gt; <td> <td> <td>",
            render(Map.of("text", "<i a=\"'\">", "tableHtml", "<td>")));
    }

    @Test
    public void escapesWhatAListedMethodReturns() {
        files.put("t.vm", "$row.name $row.getName() $row.cell(2)");
        assertEquals("&lt;b&gt; &lt;b&gt; cell 2", render(Map.of("row", new Row()),
            Named.class.getName() + "#getName()", Row.class.getName() + "#cell(int)"));
    }

    @Test
    public void refusesAMethodThatIsOnNoList() {
        files.put("t.vm", "$row.secret()");
        MethodRefused refused = assertThrows(MethodRefused.class,
            () -> render(Map.of("row", new Row()), Row.class.getName() + "#getName()"));
        assertTrue(refused.getMessage(), refused.getMessage().contains(Row.class.getName() + "#secret()"));
        assertTrue(refused.getMessage(), refused.getMessage().contains("t.vm"));
    }

    @Test
    public void refusesAPropertyThatIsOnNoList() {
        files.put("t.vm", "$row.name");
        assertThrows(MethodRefused.class, () -> render(Map.of("row", new Row())));
    }

    @Test
    public void refusesTheWayToClassesThroughPlainValues() {
        files.put("t.vm", "$text.class.name");
        assertThrows(MethodRefused.class, () -> render(Map.of("text", "x")));
        files.put("u.vm", "$text.getClass()");
        assertThrows(MethodRefused.class, () -> templates().render("u.vm", Map.of("text", "x")));
    }

    @Test
    public void callsMethodsOfPlainValues() {
        files.put("t.vm", "#foreach($each in $list)$each.length()#end $list.size() $map.key $map.entrySet().size()");
        assertEquals("12 2 value 1", render(Map.of("list", List.of("a", "bb"), "map", Map.of("key", "value"))));
    }

    @Test
    public void namesAReferenceThatIsNotThere() {
        files.put("t.vm", "one\n$webResourceManager.requireResource('x')");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> render(Map.of()));
        assertTrue(fault.getMessage(), fault.getMessage().contains("$webResourceManager"));
        assertTrue(fault.getMessage(), fault.getMessage().contains("t.vm"));
    }

    @Test
    public void asksWhetherAReferenceIsThere() {
        files.put("t.vm", "#if($missing)yes#{else}no#end");
        assertEquals("no", render(Map.of()));
    }

    @Test
    public void namesAMissingTemplate() {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> templates().render("none.vm", Map.of()));
        assertTrue(fault.getMessage(), fault.getMessage().contains("none.vm"));
    }

    @Test
    public void requiresResourcesWithoutWritingAnything() {
        files.put("t.vm", "a#requireResource(\"org.example:table\")b");
        assertEquals("ab", render(Map.of()));
        assertEquals(List.of("org.example:table"), required);
    }

    @Test
    public void refusesAMalformedListEntry() {
        assertThrows(IllegalArgumentException.class, () -> new Allowlist(List.of("org.example.Row.getName()")));
    }

    private Templates templates(String... methods) {
        return new Templates(path -> files.containsKey(path) ? files.get(path).getBytes(StandardCharsets.UTF_8) : null,
            new Allowlist(List.of(methods)), required::add);
    }

    private String render(Map<String, Object> values, String... methods) {
        return templates(methods).render("t.vm", values);
    }
}
