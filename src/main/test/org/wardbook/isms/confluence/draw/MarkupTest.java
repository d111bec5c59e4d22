package org.wardbook.isms.confluence.draw;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wardbook.isms.confluence.control.ControlStatusDrawing;
import org.wardbook.isms.confluence.register.RecordDrawing;
import org.wardbook.isms.confluence.register.RegisterDrawing;
import org.wardbook.isms.confluence.risk.RiskMatrixDrawing;
import org.wardbook.isms.confluence.risk.RiskTableDrawing;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.space.Spaces;

/** What people typed is shown as they typed it, wherever it stands, and never becomes markup. */
public class MarkupTest {

    private static final String EVIL = "\"><script>alert('1')</script><img src=x onerror=alert(2)>&amp; ${7*7} </td>";

    private final DrawnSpace evil = new DrawnSpace("en");

    private void fillEveryField() {
        for (String word : List.of("likelihood", "impact", "bands")) {
            Map<String, Object> method = MethodFields.write(Spaces.method(evil.space.now()));
            List<Map<String, Object>> levels = new ArrayList<>();
            for (Object level : (List<?>) method.get(word)) {
                Map<String, Object> changed = new LinkedHashMap<>();
                ((Map<?, ?>) level).forEach((name, value) -> changed.put(String.valueOf(name), value));
                changed.put("name", levels.size() + EVIL);
                changed.computeIfPresent("anchor", (name, value) -> EVIL);
                levels.add(changed);
            }
            method.put(word, levels);
            evil.space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY,
                Spaces.methodRecord(evil.space.now()).version(), method, "");
        }
        evil.bring("fields", "CF-1", "label", EVIL, "register", "assets", "name", "own", "type", "text");
        for (Register register : evil.sheet().registers().all()) {
            if (!register.name().equals("fields")) {
                evil.bring(register.name(), register.prefix() + "1", values(register));
            }
        }
    }

    private static Object[] values(Register register) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : register.fields()) {
            if (!field.calculated()) {
                values.put(field.name(), switch (field.type()) {
                    case NUMBER, LIKELIHOOD, IMPACT, BAND -> 3L;
                    case BOOLEAN -> true;
                    case REFERENCE -> "X-1";
                    case REFERENCES -> List.of("A-1", "A.1", EVIL);
                    case CHOICES -> List.of(EVIL);
                    case LINKS -> List.of(Map.of("title", EVIL, "url", "javascript:alert(3)"),
                        Map.of("title", EVIL, "url", "https://example.com/" + EVIL));
                    default -> EVIL;
                });
            }
        }
        return values.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(),
            entry.getValue())).toArray();
    }

    @Test
    public void markupAndScriptsInEveryFieldStayText() {
        fillEveryField();
        for (Register register : evil.sheet().registers().all()) {
            String columns = String.join(",", register.fields().stream().map(Field::name).toList());
            String table = new RegisterDrawing().draw(evil.sheet("register", register.name(), "columns", columns,
                "title", EVIL, "q", ""));
            assertHarmless(table);
            if (!register.name().equals("fields")) {
                assertHarmless(new RecordDrawing().draw(evil.sheet("ref", register.prefix() + "1", "history", "true")));
            }
        }
        assertHarmless(new RiskTableDrawing().draw(evil.sheet()));
        assertHarmless(new RiskMatrixDrawing().draw(evil.sheet("compare", "true", "title", EVIL)));
        assertHarmless(new ControlStatusDrawing().draw(evil.sheet("title", EVIL)));
        evil.live = false;
        assertHarmless(new RecordDrawing().draw(evil.sheet("ref", "R-1", "history", "true")));
    }

    @Test
    public void whatWasSearchedForStaysText() {
        assertHarmless(new RiskTableDrawing().draw(evil.sheet("q", EVIL)));
        assertHarmless(new RiskMatrixDrawing().draw(evil.sheet("q", EVIL)));
    }

    private static void assertHarmless(String html) {
        NodeList elements = Golden.parsed(html).getElementsByTagName("*");
        assertTrue(elements.getLength() > 3);
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertFalse(html, List.of("script", "img", "style", "iframe").contains(element.getTagName()));
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String attribute = element.getAttributes().item(j).getNodeName();
                assertFalse(attribute, attribute.startsWith("on"));
            }
            assertFalse(html, element.getAttribute("href").startsWith("javascript:"));
        }

    }
}
