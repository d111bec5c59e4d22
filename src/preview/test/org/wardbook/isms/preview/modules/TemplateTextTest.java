package org.wardbook.isms.preview.modules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.preview.wiki.WikiFault;

public class TemplateTextTest {

    private static String fill(String template) {
        return TemplateText.fill("home.xml", template, Map.of("lead", "a < b & \"c\"", "link", "<ac:link/>"));
    }

    private static String refused(String template) {
        return assertThrows(WikiFault.class, () -> fill(template)).getMessage();
    }

    @Test
    public void escapesAVariableUnlessItIsRaw() {
        assertEquals("<p>a &lt; b &amp; &quot;c&quot;</p><ac:link/> <ac:link/>",
            fill("<p><at:var at:name=\"lead\"/></p><at:var at:name=\"link\" at:rawxhtml=\"true\"/>"
                + " <at:var at:rawXhtml='true' at:name='link'></at:var>"));
        assertEquals("&lt;ac:link/&gt;", fill("<at:var at:name=\"link\" at:rawxhtml=\"false\" />"));
    }

    @Test
    public void refusesAVariableThatNothingFills() {
        assertEquals("The template home.xml names the variable 'other', which nothing fills.",
            refused("<at:var at:name=\"other\"/>"));
        assertEquals("The template home.xml names the variable 'null', which nothing fills.", refused("<at:var/>"));
    }

    @Test
    public void refusesOtherElementsAndAttributes() {
        assertEquals("The template home.xml has <at:declarations>: of the template elements the preview knows"
            + " <at:var at:name=\"…\"/> only.", refused("<at:declarations><p/></at:declarations>"));
        assertEquals("The template home.xml has a variable with the attribute at:type, which the preview does not"
            + " know.", refused("<at:var at:name=\"lead\" at:type=\"x\"/>"));
    }
}
