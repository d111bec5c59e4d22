package org.wardbook.isms.preview.velocity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.themes.GlobalHelper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The preview takes the decorators that were seen on Confluence 10, and nothing that only looks like them. */
public class DecoratorsTest {

    private static final String PAGE = """
        #applyDecorator("root")
          #decoratorParam("helper" $helper)
          #decoratorParam("context" "space-administration")
          #decoratorParam("mode" "view-space-administration")
          #decoratorParam("space" $space)
          #applyDecorator("root")
            #decoratorParam("helper" $helper)
            #decoratorParam("context" "spaceadminpanel")
            #decoratorParam("selection" "method-item")
            #decoratorParam("title" "Risk & method")
            #decoratorParam("selectedTab" "admin")
            #decoratorParam("selectedSpaceToolsWebItem" "method-item")
            <p>$text</p>
          #end
        #end
        """;
    private static final Space SPACE = new Space();

    private static FramedPage page(String template) {
        return templates(template).page("t.vm", values());
    }

    private static Map<String, Object> values() {
        return Map.of("helper", new GlobalHelper(), "space", SPACE, "text", "<b>");
    }

    private static Templates templates(String template) {
        return new Templates(path -> template.getBytes(StandardCharsets.UTF_8), Allowlist.withHost(List.of()),
            key -> { });
    }

    @Test
    public void thePanelOfSpaceAdministrationSaysItsTitleAndItsItem() {
        FramedPage page = page(PAGE);
        assertEquals(Optional.of(new SpacePanel(SPACE, "Risk & method", "method-item")), page.panel());
        assertEquals("<p>&lt;b&gt;</p>", page.html().strip());
    }

    @Test
    public void aPageWithoutDecoratorsHasNoPanel() {
        assertEquals(Optional.empty(), page("<p>$text</p>").panel());
    }

    @Test
    public void whatWasNotSeenIsAFault() {
        refused("root\")", "main\")", "applies the decorator main");
        refused("\"mode\"", "\"modus\"", "the parameter modus");
        refused("view-space-administration", "view", "expected is 'view-space-administration'");
        refused("\"admin\"", "\"overview\"", "expected is 'admin'");
        refused("\"spaceadminpanel\"", "\"space\"", "in the context space");
        refused("#decoratorParam(\"space\" $space)", "", "instead of [context, helper, mode, space]");
        refused("#decoratorParam(\"title\" \"Risk & method\")", "", "instead of [context, helper, selectedSpaceTools");
        refused("$space)", "\"ISMS\")", "a space");
        refused("\"Risk & method\"", "\"\"", "the value ''");
        refused("#decoratorParam(\"selectedTab\" \"admin\")",
            "#decoratorParam(\"selectedTab\" \"admin\")#decoratorParam(\"selectedTab\" \"admin\")", "twice");
        refused("#applyDecorator(\"root\")", "#applyDecorator()", "the decorator null");
    }

    @Test
    public void oneOfThePairAloneIsAFault() {
        String inner = PAGE.substring(PAGE.indexOf("  #applyDecorator"), PAGE.lastIndexOf("#end"));
        refused(inner, "<p></p>", "spaceadminpanel within it");
        fault(inner, "within it");
        fault("#decoratorParam(\"title\" \"x\")", "outside of #applyDecorator");
    }

    @Test
    public void aTemplateThatIsNoPageHasNoDecorators() {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> templates(PAGE).render("t.vm", values()));
        assertTrue(fault.getMessage(), fault.getMessage().contains("template of an action"));
    }

    private static void refused(String part, String instead, String because) {
        assertTrue(part, PAGE.contains(part));
        fault(PAGE.replace(part, instead), because);
    }

    private static void fault(String template, String because) {
        TemplateFault fault = assertThrows(because, TemplateFault.class, () -> page(template));
        assertTrue(fault.getMessage(), fault.getMessage().contains(because));
    }
}
