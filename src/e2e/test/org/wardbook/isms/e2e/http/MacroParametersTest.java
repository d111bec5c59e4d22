package org.wardbook.isms.e2e.http;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.Quiet;

/** A macro with a wrong parameter shows a friendly box in its place, and the rest of the page stays. */
public class MacroParametersTest {

    private static IsmsSpace space;

    @Rule
    public final Quiet quiet = new Quiet();

    @BeforeClass
    public static void make() {
        space = IsmsSpace.create("MACROS");
        space.add("risks", IsmsSpace.risk("Loss of the archive", 2, 3));
    }

    @Test
    public void rightParametersShowTheRegisters() {
        assertTrue(rendered("isms-risk-table").contains("Loss of the archive"));
        assertTrue(rendered("isms-risk-table", "columns", "title,score", "sort", "-score", "limit", "5")
            .contains("Loss of the archive"));
        assertTrue(rendered("isms-risk-matrix", "view", "target").contains("isms-matrix"));
        assertTrue(rendered("isms-control-status").contains("isms"));
        assertTrue(rendered("isms-record", "ref", "R-1").contains("Loss of the archive"));
        assertTrue(rendered("isms-register", "register", "assets").contains("isms"));
    }

    @Test
    public void wrongParametersGiveAFriendlyBox() {
        assertBox("isms-risk-table", "sort", "colour");
        assertBox("isms-risk-table", "columns", "title,colour");
        assertBox("isms-risk-table", "filter", "colour:is:red");
        assertBox("isms-risk-table", "limit", "many");
        assertBox("isms-risk-table", "limit", "-5");
        assertBox("isms-risk-table", "asOf", "yesterday");
        assertBox("isms-risk-table", "space", "NOSUCH");
        assertBox("isms-risk-matrix", "view", "sideways");
        assertBox("isms-record", "ref", "R-99999");
        assertBox("isms-record");
        assertBox("isms-register", "register", "unicorns");
        assertBox("isms-register");
    }

    @Test
    public void aWrongParameterIsShownAsText() {
        String box = rendered("isms-risk-table", "sort", "<script>hurt()</script>");
        assertFalse(box, box.contains("<script>hurt"));
        assertTrue(box, box.contains("aui-message"));
    }

    @Test
    public void anotherSpacesRegistersStayHiddenFromWhoDoesNotSeeIt() {
        IsmsSpace hidden = IsmsSpace.create("HIDDEN");
        hidden.add("risks", IsmsSpace.risk("Nobody may know this", 5, 5));
        hidden.allow("confluence-users");
        String sams = space.render(Client.of("sam"), IsmsSpace.macro("isms-risk-table", "space", hidden.key()));
        assertTrue(sams, sams.contains("aui-message"));
        assertFalse(sams, sams.contains("Nobody may know this"));
        assertTrue(space.render(Client.of("ines"), IsmsSpace.macro("isms-risk-table", "space", hidden.key()))
            .contains("Nobody may know this"));
    }

    private static String rendered(String macro, String... parameters) {
        return space.render(space.manager(), "<p>Before</p>" + IsmsSpace.macro(macro, parameters) + "<p>After</p>");
    }

    private static void assertBox(String macro, String... parameters) {
        String html = rendered(macro, parameters);
        assertTrue(html, html.contains("<p>Before</p>") && html.contains("<p>After</p>"));
        assertTrue(html, html.contains("aui-message"));
        assertFalse(html, html.contains("Exception") || html.contains("org.wardbook") || html.contains(">error."));
    }
}
