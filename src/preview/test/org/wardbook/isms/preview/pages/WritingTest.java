package org.wardbook.isms.preview.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.wardbook.isms.preview.pages.SampleSite.location;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;
import org.wardbook.isms.preview.wiki.WikiPage;

public class WritingTest {

    private SampleSite site;
    private SampleSite.Browser ines;
    private String id;
    private String edit;

    @Before
    public void start() throws Exception {
        site = new SampleSite();
        ines = site.browser("ines");
        id = String.valueOf(site.home.id());
        edit = "/pages/editpage.action?pageId=" + id;
    }

    @After
    public void stop() {
        site.close();
    }

    @Test
    public void savesWhatIsWritten() {
        HttpResponse<String> saved = ines.send(edit, "/pages/doeditpage.action", "pageId", id, "originalVersion", "1",
            "title", "Home & more", "storage", "<p>One</p>\r\n<p>Two</p>", "versionComment", "Second thoughts");
        assertEquals("/confluence/pages/viewpage.action?pageId=" + id, location(saved));
        WikiPage now = site.wiki.byId(site.home.id()).orElseThrow();
        assertEquals("Home & more", now.title());
        assertEquals("<p>One</p>\n<p>Two</p>", now.storage());
        assertEquals("Second thoughts", now.comment());
        assertEquals(2, now.version());
    }

    @Test
    public void showsTheTextInTheEditorAsItIs() {
        site.wiki.update(site.home.id(), 1, "Home", "\n<p>&lt;/textarea&gt; <b>x</b></p>", "", SamplePeople.INES);
        String html = ines.get(edit).body();
        assertTrue(html, html.contains(">\n\n&lt;p&gt;&amp;lt;/textarea&amp;gt; "
            + "&lt;b&gt;x&lt;/b&gt;&lt;/p&gt;</textarea>"));
    }

    @Test
    public void losesNothingWhenAPageIsMalformed() {
        HttpResponse<String> refused = ines.send(edit, "/pages/doeditpage.action", "pageId", id, "originalVersion", "1",
            "title", "My title", "storage", "<p>\n<script>x</script></p>", "versionComment", "My words");
        assertEquals(400, refused.statusCode());
        for (String kept : new String[] {"Line 2: The storage format has no element &lt;script&gt;.",
            "value=\"My title\"", "&lt;script&gt;x&lt;/script&gt;", "value=\"My words\"",
            "name=\"originalVersion\" value=\"1\""}) {
            assertTrue(kept, refused.body().contains(kept));
        }
        assertEquals(1, site.wiki.byId(site.home.id()).orElseThrow().version());
    }

    @Test
    public void showsWhatSomebodyElseSavedMeanwhile() {
        site.wiki.update(site.home.id(), 1, "Home", "<p>Theirs</p>", "", SamplePeople.HANNA);
        HttpResponse<String> refused = ines.send(edit, "/pages/doeditpage.action", "pageId", id, "originalVersion", "1",
            "title", "Home", "storage", "<p>Mine</p>");
        assertEquals(409, refused.statusCode());
        for (String shown : new String[] {"saved by somebody else", "Version 2 as Hanna saved it",
            "&lt;p&gt;Theirs&lt;/p&gt;", "&lt;p&gt;Mine&lt;/p&gt;", "name=\"originalVersion\" value=\"2\"",
            "Save over this version"}) {
            assertTrue(shown, refused.body().contains(shown));
        }
        assertEquals("<p>Theirs</p>", site.wiki.byId(site.home.id()).orElseThrow().storage());
    }

    @Test
    public void refusesFormsWithoutTheSessionsToken() {
        String[] forms = {"/pages/doeditpage.action", "/pages/docreatepage.action", "/pages/removepage.action",
            "/pages/revertpagebacktoversion.action", "/pages/pagepermissions.action",
            "/spaces/createspace-start.action", "/pages/createpage-entervariables.action",
            "/spaces/spacepermissions.action", "/users/viewmysettings.action", "/pages/previewpage.action"};
        for (String form : forms) {
            HttpResponse<String> refused = ines.post(form, "pageId", id, "key", "ISMS", "atl_token", "0000");
            assertEquals(form, 403, refused.statusCode());
            assertTrue(form, refused.body().contains("The form is no longer valid"));
            assertEquals(form, 403, ines.post(form, "pageId", id).statusCode());
        }
    }

    @Test
    public void changesNothingOnGet() {
        for (String path : new String[] {"/pages/removepage.action?confirm=true&pageId=" + id,
            "/pages/doeditpage.action?originalVersion=1&title=x&storage=y&pageId=" + id,
            "/spaces/createspace-start.action?name=x&spaceKey=X"}) {
            ines.get(path);
        }
        assertEquals("Home", site.wiki.byId(site.home.id()).orElseThrow().title());
        assertFalse(site.wiki.byKey("X").isPresent());
    }

    @Test
    public void letsOnlyThoseWriteWhoMay() {
        site.wiki.restrict(site.home.id(), new Restriction(Set.of(), Set.of("key-ines")));
        SampleSite.Browser hanna = site.browser("hanna");
        assertFalse(hanna.get("/display/ISMS/Home").body().contains("editPageLink"));
        for (String path : new String[] {edit, "/pages/removepage.action?pageId=" + id,
            "/pages/pagepermissions.action?pageId=" + id, "/spaces/spacepermissions.action?key=ISMS"}) {
            HttpResponse<String> refused = hanna.get(path);
            assertEquals(path, 403, refused.statusCode());
            assertTrue(path, refused.body().contains("Nicht erlaubt"));
        }
        assertEquals(403, hanna.send("/users/viewmysettings.action", "/pages/doeditpage.action", "pageId", id,
            "originalVersion", "1", "title", "Home", "storage", "").statusCode());
        assertEquals("/confluence/login.action?os_destination=%2Fpages%2Feditpage.action%3FpageId%3D" + id,
            location(site.browser("").get(edit)));
    }

    @Test
    public void createsAPageBelowAnother() {
        WikiPage parent = site.wiki.create("ISMS", site.home.id(), "Above", "", SamplePeople.INES);
        String form = "/pages/createpage.action?spaceKey=ISMS&title=New+one&parentPageId=" + parent.id();
        assertTrue(ines.get(form).body().contains("value=\"New one\""));
        HttpResponse<String> made = ines.send(form, "/pages/docreatepage.action", "spaceKey", "ISMS", "parentPageId",
            String.valueOf(parent.id()), "title", "New one", "storage", "<p>a</p>");
        assertEquals("/confluence/display/ISMS/New+one", location(made));
        assertEquals(parent.id(), site.wiki.byTitle("ISMS", "New one").orElseThrow().parent());
        HttpResponse<String> taken = ines.send(form, "/pages/docreatepage.action", "spaceKey", "ISMS", "title",
            "New one", "storage", "<p>kept</p>");
        assertEquals(400, taken.statusCode());
        assertTrue(taken.body().contains("The title is taken."));
        assertTrue(taken.body().contains("&lt;p&gt;kept&lt;/p&gt;"));
    }

    @Test
    public void previewsWhatIsWrittenWithItsMacros() {
        HttpResponse<String> preview = ines.send(edit, "/pages/previewpage.action", "pageId", id, "spaceKey", "ISMS",
            "storage", "<ac:structured-macro ac:name=\"echo\"/>");
        assertTrue(preview.body().contains("<div class=\"echo\">{} ISMS preview</div>"));
        assertFalse(preview.body().contains("wiki-header"));
        assertTrue(ines.send(edit, "/pages/previewpage.action", "pageId", id, "storage", "<p>").body()
            .contains("Line 1: "));
        assertEquals(1, site.wiki.byId(site.home.id()).orElseThrow().version());
    }

    @Test
    public void offersMacrosWithTheirParameters() {
        String html = ines.get(edit).body();
        assertTrue(html.contains("<button type=\"button\" data-macro=\"echo\">"));
        assertTrue(html.contains("Always &lt;refuses&gt;."));
        assertTrue(html.contains("<input class=\"text long-field\" type=\"number\" id=\"macro-echo-times\" name="
            + "\"times\" value=\"1\" data-default=\"1\" autocomplete=\"off\">"));
        assertTrue(html.contains("<option value=\"low\" selected=\"\">low</option>"));
        assertTrue(html.contains("<option value=\"true\">Yes</option>"));
    }

    @Test
    public void restoresAnOlderVersion() {
        site.wiki.update(site.home.id(), 1, "Home", "<p>Later</p>", "Why", SamplePeople.HANNA);
        WikiPage old = site.wiki.versions(site.home.id()).get(1);
        String versions = ines.get("/pages/viewpreviousversions.action?pageId=" + id).body();
        assertTrue(versions, versions.contains("Version 2 (current)"));
        assertTrue(versions.contains("<td>Why</td>"));
        String form = "/pages/revertpagebacktoversion.action?pageId=" + old.id();
        ines.send(form, "/pages/revertpagebacktoversion.action", "pageId", String.valueOf(old.id()), "originalVersion",
            "2");
        WikiPage now = site.wiki.byId(site.home.id()).orElseThrow();
        assertEquals("<p>Welcome</p>", now.storage());
        assertEquals(3, now.version());
        assertEquals("Restored from version 1", now.comment());
        assertEquals(409, ines.send(form, "/pages/revertpagebacktoversion.action", "pageId",
            String.valueOf(old.id()), "originalVersion", "2").statusCode());
    }

    @Test
    public void deletesAPageButNotTheHomePage() {
        WikiPage page = site.wiki.create("ISMS", site.home.id(), "Old", "", SamplePeople.INES);
        String form = "/pages/removepage.action?pageId=" + page.id();
        assertTrue(ines.get(form).body().contains("The page is deleted with all its versions."));
        assertEquals("/confluence/display/ISMS/Home", location(ines.send(form, "/pages/removepage.action", "pageId",
            String.valueOf(page.id()))));
        assertFalse(site.wiki.byId(page.id()).isPresent());
        assertEquals(409, ines.get("/pages/removepage.action?pageId=" + id).statusCode());
    }
}
