package org.wardbook.isms.preview.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.wardbook.isms.preview.pages.SampleSite.location;

import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.preview.wiki.Person;

public class CreatingTest {

    private SampleSite site;
    private SampleSite.Browser ines;

    @Before
    public void start() throws Exception {
        site = new SampleSite();
        ines = site.browser("ines");
    }

    @After
    public void stop() {
        site.close();
    }

    @Test
    public void offersBlankAndBlueprintPagesAndSpaces() {
        String here = ines.get("/create.action?spaceKey=ISMS&parentPageId=" + site.home.id()).body();
        for (String link : new String[] {"/pages/createpage.action?spaceKey=ISMS&amp;parentPageId=" + site.home.id(),
            "/pages/createpage-entervariables.action?spaceKey=ISMS&amp;parentPageId=" + site.home.id()
                + "&amp;blueprint=org.example%3Apage",
            "/spaces/createspace-start.action",
            "/spaces/createspace-start.action?blueprint=org.example%3Aspace"}) {
            assertTrue(link, here.contains("href=\"/confluence" + link + "\""));
        }
        assertTrue(here.contains("ISMS &lt;space&gt;"));
        String nowhere = ines.get("/spaces/createspace.action").body();
        assertFalse(nowhere.contains("/pages/createpage"));
        assertEquals("/confluence/login.action?os_destination=%2Fcreate.action",
            location(site.browser("").get("/create.action")));
    }

    @Test
    public void givesAScriptOnlyTheContentForItsDialog() {
        String cookie = site.server.call("POST", "/dologin.action", "os_username=ines&os_password=ines", "Content-Type",
            "application/x-www-form-urlencoded").headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String html = site.server.call("GET", "/create.action", null, "Cookie", cookie, "X-Requested-With",
            "XMLHttpRequest").body();
        assertTrue(html, html.startsWith("<h1 class=\"wiki-title\">Create</h1>"));
    }

    @Test
    public void createsABlankSpace() {
        HttpResponse<String> made = space("spaceKey", "NEW", "name", "My <space>");
        assertEquals("/confluence/display/NEW", location(made));
        assertEquals("My <space>", site.wiki.byKey("NEW").orElseThrow().name());
        assertTrue(ines.get("/display/NEW").body().contains("<p>Welcome to My &lt;space&gt;.</p>"));
    }

    @Test
    public void createsASpaceFromABlueprintWithAnswers() {
        String form = ines.get("/spaces/createspace-start.action?blueprint=org.example:space").body();
        assertTrue(form, form.contains("<label for=\"answer.company\">Company</label>"));
        space("spaceKey", "ISO", "name", "Security", "blueprint", "org.example:space", "answer.company", "Ward & Co",
            "answer.other", "ignored");
        assertTrue(ines.get("/display/ISO").body().contains("<p>org.example:space {company=Ward &amp; Co}</p>"));
    }

    @Test
    public void saysWhyASpaceIsNotCreated() {
        HttpResponse<String> taken = space("spaceKey", "ISMS", "name", "Other", "blueprint", "org.example:space",
            "answer.company", "Ward");
        assertEquals(409, taken.statusCode());
        for (String kept : new String[] {"The key ISMS is taken.", "value=\"Other\"", "value=\"ISMS\"",
            "value=\"Ward\""}) {
            assertTrue(kept, taken.body().contains(kept));
        }
        assertEquals(400, space("spaceKey", "NEW", "name", " ").statusCode());
        assertEquals(404, ines.get("/spaces/createspace-start.action?blueprint=no:such").statusCode());
    }

    @Test
    public void createsAPageFromABlueprintWithAnswers() {
        String path = "/pages/createpage-entervariables.action";
        String form = path + "?spaceKey=ISMS&blueprint=org.example:page";
        assertTrue(ines.get(form).body().contains("<option value=\"full\">Complete</option>"));
        HttpResponse<String> made = ines.send(form, path, "spaceKey", "ISMS", "blueprint", "org.example:page",
            "title", "", "answer.depth", "full");
        assertEquals("/confluence/display/ISMS/Assessment", location(made));
        assertTrue(ines.get("/display/ISMS/Assessment").body().contains("{depth=full}"));
        assertEquals(site.home.id(), site.wiki.byTitle("ISMS", "Assessment").orElseThrow().parent());
        assertEquals(404, ines.get(path + "?spaceKey=ISMS").statusCode());
    }

    @Test
    public void keepsTheReadersLanguageAndTheme() {
        String path = "/users/viewmysettings.action";
        assertEquals("/confluence/users/viewmysettings.action?saved=true",
            location(ines.send(path, path, "language", "de", "theme", "dark")));
        assertEquals("key-ines de " + Person.Theme.DARK, site.people.preferred());
        assertEquals(400, ines.send(path, path, "language", "xx", "theme", "dark").statusCode());
        assertTrue(site.browser("hanna").get(path).body()
            .contains("<option value=\"de\" selected=\"\">Deutsch</option>"));
    }

    private HttpResponse<String> space(String... fields) {
        return ines.send("/spaces/createspace-start.action", "/spaces/createspace-start.action", fields);
    }
}
