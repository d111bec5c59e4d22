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
import org.wardbook.isms.preview.web.SampleServer;
import org.wardbook.isms.preview.wiki.Sharing.Grants;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;
import org.wardbook.isms.preview.wiki.WikiPage;

public class ReadingTest {

    private SampleSite site;

    @Before
    public void start() throws Exception {
        site = new SampleSite();
    }

    @After
    public void stop() {
        site.close();
    }

    @Test
    public void showsAPageByItsTitleOrItsId() {
        WikiPage page = page("Risk register & more", "<p>All <b>risks</b></p>");
        SampleSite.Browser ines = site.browser("ines");
        page("Risk register", "<p>Plain</p>");
        for (String path : new String[] {"/display/ISMS/Risk+register", "/display/ISMS/Risk%20register"}) {
            assertTrue(path, ines.get(path).body()
                .contains("<div id=\"main-content\" class=\"wiki-content\"><p>Plain</p>"));
        }
        for (String path : new String[] {"/pages/viewpage.action?pageId=" + page.id(),
            "/pages/viewpage.action?spaceKey=ISMS&title=Risk+register+%26+more",
            "/display/ISMS/Risk+register+%26+more"}) {
            assertTrue(path, ines.get(path).body().contains("<p>All <b>risks</b></p>"));
        }
        assertTrue(ines.get("/display/ISMS").body().contains("<p>Welcome</p>"));
    }

    @Test
    public void tellsScriptsWhereTheyAre() {
        String html = site.browser("hanna").get("/display/ISMS/Home").body();
        assertTrue(html, html.contains("<html lang=\"de\" data-color-mode=\"dark\""
            + " data-theme=\"light:light dark:dark\">"));
        for (String fact : new String[] {"ajs-context-path\" content=\"/confluence", "ajs-space-key\" content=\"ISMS",
            "ajs-page-id\" content=\"" + site.home.id(), "ajs-remote-user\" content=\"hanna",
            "ajs-user-locale\" content=\"de"}) {
            assertTrue(fact, html.contains("<meta name=\"" + fact + "\">"));
        }
        assertTrue(html.contains("Bearbeiten"));
        assertTrue(html.contains("confluence.web.resources:master-styles.css"));
    }

    @Test
    public void makesNoSessionForAReaderWithoutOne() {
        HttpResponse<String> answer = site.server.call("GET", "/display/ISMS/Home", null,
            "Authorization", SampleServer.basic("ines", "ines"));
        assertEquals(200, answer.statusCode());
        assertFalse(answer.headers().firstValue("Set-Cookie").isPresent());
        assertFalse(answer.body().contains("ajs-atl-token"));
    }

    @Test
    public void hasNoScriptInlineAndOneHeading() {
        String html = site.browser("ines").get("/display/ISMS/Home").body();
        assertFalse(html.replaceAll("<script defer src=\"[^\"]+\"></script>", "").contains("<script"));
        assertFalse(html.matches("(?s).*<[^>]+ on[a-z]+=.*"));
        assertEquals(1, html.split("<h1", -1).length - 1);
        assertTrue(html.contains("<a class=\"wiki-skip\" href=\"#main\">Skip to the content</a>"));
    }

    @Test
    public void neverTakesTitlesAndNamesForMarkup() {
        page("<script>alert(1)</script>", "");
        site.wiki.create("BAD", "<img src=x onerror=y>", "\"><b>", "", SamplePeople.INES);
        SampleSite.Browser ines = site.browser("ines");
        for (String path : new String[] {"/pages/viewpage.action?spaceKey=ISMS&title=%3Cscript%3Ealert(1)%3C/script%3E",
            "/", "/display/BAD", "/pages/listpages.action?key=ISMS", "/display/ISMS/%3Cscript%3Enone",
            "/plugins/pagetree/naturalchildren.action?spaceKey=ISMS",
            "/login.action?os_destination=%22%3E%3Cscript%3E"}) {
            String html = ines.get(path).body();
            assertFalse(path, html.contains("<script>"));
            assertFalse(path, html.contains("<img src=x"));
            assertFalse(path, html.contains("\"><b>"));
        }
    }

    @Test
    public void saysThatAPageIsNotThere() {
        SampleSite.Browser ines = site.browser("ines");
        HttpResponse<String> missing = ines.get("/display/ISMS/Nothing");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("Create this page"));
        for (String path : new String[] {"/display/NONE", "/display/NONE/Home", "/pages/viewpage.action?pageId=999999",
            "/pages/viewpage.action?pageId=x", "/pages/viewpage.action", "/display/~nobody", "/display/ISMS/%25zz",
            "/display/"}) {
            assertEquals(path, 404, ines.get(path).statusCode());
        }
    }

    @Test
    public void hidesWhatTheReaderMustNotSee() {
        WikiPage secret = page("Secret", "<p>classified</p>");
        WikiPage below = site.wiki.create("ISMS", secret.id(), "Below", "", SamplePeople.INES);
        site.wiki.restrict(secret.id(), new Restriction(Set.of("key-ines"), Set.of()));
        SampleSite.Browser hanna = site.browser("hanna");
        for (String path : new String[] {"/pages/viewpage.action?pageId=" + secret.id(), "/display/ISMS/Secret",
            "/pages/viewpage.action?pageId=" + below.id(),
            "/plugins/pagetree/naturalchildren.action?spaceKey=ISMS&parentId=" + secret.id()}) {
            HttpResponse<String> answer = hanna.get(path);
            assertEquals(path, 404, answer.statusCode());
            assertFalse(path, answer.body().contains("classified"));
        }
        for (String path : new String[] {"/pages/listpages.action?key=ISMS",
            "/plugins/pagetree/naturalchildren.action?spaceKey=ISMS"}) {
            assertFalse(path, hanna.get(path).body().contains("Secret"));
            assertTrue(path, site.browser("ines").get(path).body().contains("Secret"));
        }
    }

    @Test
    public void sendsSomebodyUnknownToTheLogin() {
        SampleSite.Browser nobody = site.browser("");
        assertEquals("/confluence/login.action?os_destination=%2Fdisplay%2FISMS%2FHome%3Fa%3Db",
            location(nobody.get("/display/ISMS/Home?a=b")));
        assertEquals("/confluence/login.action?os_destination=%2Fdisplay%2FISMS%2FNothing",
            location(nobody.get("/display/ISMS/Nothing")));
        assertEquals("/confluence/login.action?os_destination=%2F", location(nobody.get("/")));
        assertTrue(nobody.get("/login.action?os_destination=%2Fdisplay%2FISMS%3Fa%3Db").body()
            .contains("name=\"os_destination\" value=\"/display/ISMS?a=b\""));
        assertTrue(nobody.get("/login.action?failed=true").body().contains("The user name or the password is wrong."));
    }

    @Test
    public void showsAnOpenSpaceToSomebodyUnknown() {
        site.wiki.grant("ISMS", new Grants(true, Set.of(), Set.of(), Set.of("key-ines")));
        HttpResponse<String> page = site.browser("").get("/display/ISMS/Home");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Log in"));
        assertFalse(page.body().contains("editPageLink"));
        assertTrue(site.server.call("GET", "/display/ISMS/Home", null, "Accept-Language", "de-DE,de;q=0.9").body()
            .contains("Anmelden"));
    }

    @Test
    public void opensThePageTreeDownToThePage() {
        WikiPage above = site.wiki.create("ISMS", site.home.id(), "Above", "", SamplePeople.INES);
        WikiPage here = site.wiki.create("ISMS", above.id(), "Here", "", SamplePeople.INES);
        WikiPage aside = site.wiki.create("ISMS", site.home.id(), "Aside", "", SamplePeople.INES);
        site.wiki.create("ISMS", aside.id(), "Closed", "", SamplePeople.INES);
        SampleSite.Browser ines = site.browser("ines");
        String tree = ines.get("/plugins/pagetree/naturalchildren.action?spaceKey=ISMS&pageId=" + here.id()).body();
        assertEquals("<ul><li><button type=\"button\" class=\"wiki-twig\" aria-expanded=\"true\" aria-label=\"Pages"
            + " below Above\"></button><a href=\"/confluence/display/ISMS/Above\">Above</a><ul><li>"
            + "<a href=\"/confluence/display/ISMS/Here\" aria-current=\"page\">Here</a></li></ul></li><li>"
            + "<button type=\"button\" class=\"wiki-twig\" aria-expanded=\"false\" aria-label=\"Pages below Aside\""
            + " data-below=\"/confluence/plugins/pagetree/naturalchildren.action?spaceKey=ISMS&amp;parentId="
            + aside.id() + "\"></button><a href=\"/confluence/display/ISMS/Aside\">Aside</a></li></ul>", tree);
        assertTrue(ines.get("/plugins/pagetree/naturalchildren.action?spaceKey=ISMS&parentId=" + aside.id()).body()
            .contains("Closed"));
        assertTrue(ines.get("/display/ISMS/Here").body().contains("<li><a href=\"/confluence/display/ISMS/Home\">Home"
            + "</a></li><li><a href=\"/confluence/display/ISMS/Above\">Above</a></li></ol>"));
    }

    @Test
    public void showsAnOlderVersionByItsOwnIdWithABanner() {
        site.wiki.update(site.home.id(), 1, "Home", "<p>Later</p>", "", SamplePeople.HANNA);
        WikiPage old = site.wiki.versions(site.home.id()).get(1);
        SampleSite.Browser ines = site.browser("ines");
        String html = ines.get("/pages/viewpage.action?pageId=" + old.id()).body();
        assertTrue(html, html.contains("This is version 1 of the page"));
        assertTrue(html.contains("<p>Welcome</p>"));
        assertFalse(html.contains("editPageLink"));
        assertTrue(html.contains("<a href=\"/confluence/display/ISMS/Home\">Current version</a>"));
        assertEquals("/confluence/pages/viewpage.action?pageId=" + old.id(),
            location(ines.get("/pages/viewpage.action?pageId=" + site.home.id() + "&pageVersion=1")));
        assertTrue(ines.get("/display/ISMS/Home").body().contains("<p>Later</p>"));
    }

    @Test
    public void framesThePagesOfAnApp() {
        String html = site.pages.spaceTools("Risk <method>", site.space, "method", "<p>body</p>");
        assertTrue(html, html.contains("<h1 class=\"wiki-title\">Risk &lt;method&gt;</h1>"));
        assertTrue(html.contains("<a href=\"/confluence/spaces/isms/method.action?key=ISMS\" aria-current=\"page\">"
            + "Risk &lt;method&gt;</a>"));
        assertTrue(html.contains("<p>body</p>"));
        String general = site.pages.general("Risk <method>", "<p>body</p>");
        assertTrue(general, general.contains("<h1 class=\"wiki-title\">Risk &lt;method&gt;</h1><p>body</p>"));
        assertFalse(general.contains("wiki-with-sidebar"));
        String notice = site.pages.notice(409, "Conflict", "<b>taken</b>");
        assertTrue(notice.contains("<p>&lt;b&gt;taken&lt;/b&gt;</p>"));
        assertTrue(site.pages.notice(418, "I am <here>", "x")
            .contains("<h1 class=\"wiki-title\">I am &lt;here&gt;</h1>"));
    }

    private WikiPage page(String title, String storage) {
        return site.wiki.create("ISMS", site.home.id(), title, storage, SamplePeople.INES);
    }
}
