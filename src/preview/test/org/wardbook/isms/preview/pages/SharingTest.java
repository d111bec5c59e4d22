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
import org.wardbook.isms.preview.wiki.Sharing.Grants;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;

public class SharingTest {

    private SampleSite site;
    private SampleSite.Browser ines;
    private String id;

    @Before
    public void start() throws Exception {
        site = new SampleSite();
        ines = site.browser("ines");
        id = String.valueOf(site.home.id());
    }

    @After
    public void stop() {
        site.close();
    }

    @Test
    public void restrictsAPageToPeopleAndGroups() {
        assertEquals("/confluence/display/ISMS/Home", location(restrict("ines, confluence-users", "ines")));
        assertEquals(new Restriction(Set.of("key-ines", "confluence-users"), Set.of("key-ines")),
            site.wiki.restriction(site.home.id()));
        String form = ines.get("/pages/pagepermissions.action?pageId=" + id).body();
        assertTrue(form, form.contains("name=\"viewers\" value=\"confluence-users, ines\""));
        restrict("", "");
        assertEquals(new Restriction(Set.of(), Set.of()), site.wiki.restriction(site.home.id()));
    }

    @Test
    public void namesWhoDoesNotExistAndLocksNobodyOut() {
        HttpResponse<String> unknown = restrict("ines <b>", "");
        assertEquals(400, unknown.statusCode());
        assertTrue(unknown.body().contains("There is no user and no group named “&lt;b&gt;”."));
        assertTrue(unknown.body().contains("value=\"ines &lt;b&gt;\""));
        HttpResponse<String> outside = restrict("hanna", "");
        assertEquals(400, outside.statusCode());
        assertTrue(outside.body().contains("must be among those"));
        assertEquals(Set.of(), site.wiki.restriction(site.home.id()).viewers());
    }

    @Test
    public void grantsASpaceToMembers() {
        HttpResponse<String> saved = grant("view", "confluence-users", "create", "key-ines", "administer", "key-ines",
            "newMembers", "hanna", "viewNew", "true", "administerNew", "true", "anonymous", "true",
            "view", "somebody-else");
        assertEquals("/confluence/spaces/spacepermissions.action?key=ISMS", location(saved));
        assertEquals(new Grants(true, Set.of("confluence-users", "key-hanna"), Set.of("key-ines"),
            Set.of("key-ines", "key-hanna")), site.wiki.grants("ISMS"));
        String form = ines.get("/spaces/spacepermissions.action?key=ISMS").body();
        assertTrue(form.contains("<th scope=\"row\">confluence-users (group)</th>"));
        assertTrue(form.contains("value=\"key-hanna\" checked=\"\" aria-label=\"Hanna (hanna): Administers"
            + " the space\""));
    }

    @Test
    public void leavesNoSpaceWithoutAdministrator() {
        HttpResponse<String> refused = grant("view", "confluence-users");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("Nobody would administer the space."));
        assertEquals(Set.of("key-ines"), site.wiki.grants("ISMS").administrators());
    }

    @Test
    public void saysTheFactsOfASpace() {
        String html = ines.get("/spaces/viewspacesummary.action?key=ISMS").body();
        assertTrue(html.contains("<dd>Information security</dd>"));
        assertTrue(html.contains("<dd>Ines (ines)</dd>"));
        assertTrue(html.contains("Risk &lt;method&gt;"));
        String menu = ines.get("/spaces/spacetoolsmenu.action?key=ISMS").body();
        assertTrue(menu, menu.startsWith("<li><a href=\"/confluence/spaces/viewspacesummary.action?key=ISMS\">"
            + "Overview</a></li>"));
        assertTrue(menu.contains("Risk &lt;method&gt;"));
        assertEquals(404, site.browser("ines").get("/spaces/spacetoolsmenu.action?key=NONE").statusCode());
        String hannas = site.browser("hanna").get("/spaces/viewspacesummary.action?key=ISMS").body();
        assertFalse(hannas.contains("spacepermissions.action"));
    }

    private HttpResponse<String> restrict(String viewers, String editors) {
        return ines.send("/pages/pagepermissions.action?pageId=" + id, "/pages/pagepermissions.action", "pageId", id,
            "viewers", viewers, "editors", editors);
    }

    private HttpResponse<String> grant(String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "key";
        all[1] = "ISMS";
        return ines.send("/spaces/spacepermissions.action?key=ISMS", "/spaces/spacepermissions.action", all);
    }
}
