package org.wardbook.isms.preview.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class HtmlTest {

    @Test
    public void escapesTextsAndValues() {
        assertEquals("<a href=\"?a=&quot;&amp;b=&#39;\" title=\"\">&lt;b&gt; &amp;amp; \u00fc</a>", new Html()
            .element("a", "<b> &amp; \u00fc", "href", "?a=\"&b='", "title", "", "id", null).toString());
        assertThrows(IllegalArgumentException.class, () -> new Html().open("a", "href"));
    }

    @Test
    public void namesPagesByTheirTitlesWhereAddressesCanCarryThem() {
        Links links = new Links("/confluence");
        assertEquals("/confluence/display/ISMS/A.5.1+Policies+%28all%29", links.page("ISMS", "A.5.1 Policies (all)"));
        assertEquals("/confluence/display/ISMS/%C3%9Cbung", links.page("ISMS", "\u00dcbung"));
        for (String title : new String[] {"a/b", "..", "50%", "a+b", "a?b", "a#b", "a\\b", "a;b", ".hidden", "~a"}) {
            assertEquals("/confluence/pages/viewpage.action?spaceKey=ISMS&title="
                + URLEncoder.encode(title, StandardCharsets.UTF_8), links.page("ISMS", title));
        }
    }
}
