package org.wardbook.isms.preview.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.preview.wiki.Sharing.Grants;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

public class ContentTest {

    private static final String CONTENT = "/rest/api/content";
    private static final String SCOPE = "{'type':'page','title':'Scope','space':{'key':'ISMS'},"
        + "'body':{'storage':{'value':'<p>all</p>','representation':'storage'}}}";

    private ApiClient api;
    private WikiSpace space;
    private WikiPage page;

    @Before
    public void open() throws Exception {
        api = new ApiClient();
        space = api.wiki().spaces().create("ISMS", "Information security", "Home", "<p/>", api.person("ines"));
        page = api.wiki().pages().create("ISMS", space.homePage(), "Risk register", "<p>risks</p>",
            api.person("ines"));
    }

    @After
    public void close() {
        api.close();
    }

    private String update(int version, String title) {
        return "{'type':'page','title':'" + title + "','version':{'number':" + version + ",'message':'why'},"
            + "'body':{'storage':{'value':'<p>new</p>','representation':'storage'}}}";
    }

    @Test
    public void aPageHasConfluencesShape() {
        String self = "http://wiki/confluence/rest/api/content/" + page.id();
        String ines = "{'type':'known','username':'ines','userKey':'" + api.person("ines").key()
            + "','displayName':'Ines Berger','_links':{'self':'http://wiki/confluence/rest/api/user?key="
            + api.person("ines").key() + "'},'_expandable':{'status':''}}";
        String time = ContentJson.time(page.changedAt());
        assertTrue(time, time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        assertEquals(("{'id':'" + page.id() + "','type':'page','status':'current','title':'Risk register',"
            + "'history':{'latest':true,'createdBy':" + ines + ",'createdDate':'" + time
            + "','_links':{'self':'" + self + "/history'}},"
            + "'version':{'by':" + ines + ",'when':'" + time + "','message':'','number':1,'minorEdit':false,"
            + "'hidden':false},"
            + "'body':{'storage':{'value':'<p>risks</p>','representation':'storage'},"
            + "'view':{'value':'<main><p>risks</p></main>','representation':'view'},'_expandable':{}},"
            + "'extensions':{'position':'none'},"
            + "'_links':{'webui':'/display/ISMS/Risk+register','self':'" + self
            + "','base':'http://wiki/confluence','context':'/confluence','collection':'/rest/api/content'},"
            + "'_expandable':{'space':'/rest/api/space/ISMS','container':'/rest/api/space/ISMS','ancestors':''}}")
            .replace('\'', '"'),
            api.get("sam", CONTENT + "/" + page.id() + "?expand=body.storage,body.view,version,history").toString());
    }

    @Test
    public void findsAPageBySpaceAndTitle() {
        JsonNode found = api.get("sam", CONTENT + "?spaceKey=ISMS&title=Risk+register&expand=version,space");
        assertEquals(1, found.path("size").intValue());
        assertEquals(String.valueOf(page.id()), found.at("/results/0/id").textValue());
        assertEquals(1, found.at("/results/0/version/number").intValue());
        assertEquals("Information security", found.at("/results/0/space/name").textValue());
        assertEquals(0, api.get("sam", CONTENT + "?spaceKey=ISMS&title=None").path("size").intValue());
        api.json(404, "sam", "GET", CONTENT + "?spaceKey=NONE&title=Home", null);
        api.json(501, "sam", "GET", CONTENT + "?title=Home", null);
    }

    @Test
    public void listsThePagesOfASpaceInParts() {
        for (int number = 1; number <= 3; number++) {
            api.wiki().pages().create("ISMS", 0, "Page " + number, "<p/>", api.person("ines"));
        }
        JsonNode first = api.get("sam", CONTENT + "?spaceKey=ISMS&limit=2");
        assertEquals(List.of("Home", "Risk register"), first.findValuesAsText("title"));
        assertEquals("/rest/api/content?spaceKey=ISMS&start=2&limit=2", first.at("/_links/next").textValue());
        JsonNode last = api.get("sam", CONTENT + "?spaceKey=ISMS&start=4&limit=2");
        assertEquals(List.of("Page 3"), last.findValuesAsText("title"));
        assertTrue(last.at("/_links/next").isMissingNode());
        api.json(400, "sam", "GET", CONTENT + "?spaceKey=ISMS&limit=0", null);
        api.json(400, "sam", "GET", CONTENT + "?spaceKey=ISMS&start=-1", null);
    }

    @Test
    public void createsAPageBelowAnother() {
        JsonNode made = api.json(200, "sam", "POST", CONTENT, SCOPE.replace("'space'",
            "'ancestors':[{'id':'" + page.id() + "'}],'space'"));
        WikiPage kept = api.wiki().pages().byTitle("ISMS", "Scope").orElseThrow();
        assertEquals(String.valueOf(kept.id()), made.path("id").textValue());
        assertEquals(page.id(), kept.parent());
        assertEquals("<p>all</p>", kept.storage());
        assertEquals(api.person("sam").key(), kept.by());
        assertEquals("Risk register", made.at("/ancestors/1/title").textValue());
        assertEquals(0, create("sam", SCOPE.replace("Scope", "Top")).parent());
    }

    private WikiPage create(String who, String body) {
        return api.wiki().pages().byId(api.json(200, who, "POST", CONTENT, body).path("id").asLong()).orElseThrow();
    }

    @Test
    public void refusesWhatIsNoPage() {
        assertEquals("A page with this title already exists: A page already exists with the title Risk register in the"
            + " space with key ISMS", refused(400, SCOPE.replace("Scope", "risk register")));
        assertEquals("The text 'title' is missing.", refused(400, SCOPE.replace("'title'", "'name'")));
        assertEquals("The text 'body.storage.value' is missing.", refused(400, SCOPE.replace("'value'", "'text'")));
        assertEquals("'title' must be a text.", refused(400, SCOPE.replace("'Scope'", "7")));
        assertEquals("line 1: <broken> is not closed", refused(400, SCOPE.replace("<p>", "<broken>")));
        assertEquals("No space with key : NONE", refused(404, SCOPE.replace("ISMS", "NONE")));
        assertTrue(refused(400, "{'type':\n'page',]").startsWith("The request is no JSON, line 2, column "));
        assertEquals("The request has no JSON.", refused(400, ""));
        assertTrue(refused(501, SCOPE.replace("'page'", "'blogpost'")).startsWith("The preview has pages only"));
        assertTrue(refused(501, SCOPE.replace("'storage'}", "'wiki'}")).contains("'storage' only"));
        assertEquals(2, api.wiki().pages().inSpace("ISMS").size());
    }

    private String refused(int status, String body) {
        JsonNode answer = api.json(status, "sam", "POST", CONTENT, body);
        assertEquals(status, answer.path("statusCode").intValue());
        assertFalse(answer.at("/data/successful").booleanValue());
        return answer.path("message").textValue();
    }

    @Test
    public void anUpdateNeedsTheNextVersion() {
        String address = CONTENT + "/" + page.id();
        assertEquals("Version must be incremented on update. Current version is: 1",
            api.json(409, "sam", "PUT", address, update(1, "Risks")).path("message").textValue());
        JsonNode updated = api.json(200, "sam", "PUT", address, update(2, "Risks"));
        assertEquals("Risks", updated.path("title").textValue());
        assertEquals(2, updated.at("/version/number").intValue());
        assertEquals("why", updated.at("/version/message").textValue());
        assertEquals("Sam Taylor", updated.at("/version/by/displayName").textValue());
        assertEquals("Ines Berger", updated.at("/history/createdBy/displayName").textValue());
        assertEquals("<p>new</p>", updated.at("/body/storage/value").textValue());
        api.json(409, "hanna", "PUT", address, update(2, "Others"));
        api.json(400, "hanna", "PUT", address, update(3, "Home"));
        api.json(400, "hanna", "PUT", address, "{'type':'page','title':'Others'}");
        api.json(200, "hanna", "PUT", address, "{'type':'page','title':'Others','version':{'number':3}}");
        assertEquals("<p>new</p>", api.wiki().pages().byId(page.id()).orElseThrow().storage());
    }

    @Test
    public void anUpdateDoesNotMoveThePage() {
        String moved = update(2, "Risks").replace("'type'", "'ancestors':[{'id':" + page.id() + "}],'type'");
        api.json(501, "sam", "PUT", CONTENT + "/" + page.id(), moved);
        api.json(200, "sam", "PUT", CONTENT + "/" + page.id(),
            moved.replace("'id':" + page.id(), "'id':" + space.homePage()));
    }

    @Test
    public void olderVersionsAreReadByNumber() {
        api.json(200, "sam", "PUT", CONTENT + "/" + page.id(), update(2, "Risks"));
        JsonNode older =
            api.get("sam", CONTENT + "/" + page.id() + "?status=historical&version=1&expand=body.storage,version");
        long id = api.wiki().pages().versions(page.id()).get(1).id();
        assertEquals("historical", older.path("status").textValue());
        assertEquals("Risk register", older.path("title").textValue());
        assertEquals("<p>risks</p>", older.at("/body/storage/value").textValue());
        assertEquals(1, older.at("/version/number").intValue());
        assertEquals("/pages/viewpage.action?pageId=" + id, older.at("/_links/webui").textValue());
        api.json(404, "sam", "GET", CONTENT + "/" + page.id() + "?status=historical&version=3", null);
        api.json(404, "sam", "GET", CONTENT + "/" + id, null);
        api.json(404, "sam", "PUT", CONTENT + "/" + id, update(2, "Risks"));
    }

    @Test
    public void aDeletedPageIsGone() {
        assertEquals(204, api.call("sam", "DELETE", CONTENT + "/" + page.id(), null).statusCode());
        api.json(404, "sam", "GET", CONTENT + "/" + page.id(), null);
        api.json(404, "sam", "DELETE", CONTENT + "/" + page.id(), null);
        api.json(409, "sam", "DELETE", CONTENT + "/" + space.homePage(), null);
    }

    @Test
    public void whatSomebodyMayNotSeeIsNotThereAndWhatSomebodyMayNotChangeIsForbidden() {
        api.wiki().sharing().restrict(page.id(), new Restriction(Set.of("isms-team", "auditors"), Set.of("isms-team")));
        String address = CONTENT + "/" + page.id();
        api.json(404, "sam", "GET", address, null);
        api.json(404, "sam", "PUT", address, update(2, "Risks"));
        api.json(404, "sam", "DELETE", address, null);
        assertEquals(List.of("Home"), api.get("sam", CONTENT + "?spaceKey=ISMS").findValuesAsText("title"));
        api.get("anna", address);
        api.json(403, "anna", "PUT", address, update(2, "Risks"));
        api.json(403, "anna", "DELETE", address, null);
        api.json(200, "ines", "PUT", address, update(2, "Risks"));
        api.wiki().sharing().grant("ISMS",
            new Grants(false, Set.of("auditors", "isms-team"), Set.of("isms-team"), Set.of("isms-team")));
        api.json(404, "sam", "GET", CONTENT + "?spaceKey=ISMS", null);
        api.json(404, "sam", "POST", CONTENT, SCOPE);
        api.json(403, "anna", "POST", CONTENT, SCOPE);
    }

    @Test
    public void whoIsNotLoggedInReadsWhatASpaceOpensAndWritesNothing() {
        api.json(404, null, "GET", CONTENT + "/" + page.id(), null);
        Set<String> team = Set.of("isms-team");
        api.wiki().sharing().grant("ISMS", new Grants(true, team, team, team));
        assertEquals("Risk register", api.get(null, CONTENT + "/" + page.id()).path("title").textValue());
        api.json(401, null, "POST", CONTENT, SCOPE);
        api.json(401, null, "PUT", CONTENT + "/" + page.id(), update(2, "Risks"));
        api.json(401, null, "DELETE", CONTENT + "/" + page.id(), null);
    }

    @Test
    public void aBrowserNeedsTheToken() {
        String body = SCOPE.replace('\'', '"');
        String[] browser = {"User-Agent", "Mozilla/5.0"};
        assertEquals(403, api.call("sam", "POST", CONTENT, body, browser).statusCode());
        assertTrue(api.wiki().pages().byTitle("ISMS", "Scope").isEmpty());
        HttpResponse<String> taken = api.call("sam", "POST", CONTENT, body, "User-Agent", "Mozilla/5.0",
            "X-Atlassian-Token", "no-check");
        assertEquals(taken.body(), 200, taken.statusCode());
    }

    @Test
    public void whatThePreviewHasNotIsNamed() {
        assertTrue(api.json(501, "sam", "GET", CONTENT + "/" + page.id() + "?expand=metadata.labels", null)
            .path("message").textValue().startsWith("The preview does not expand 'metadata.labels', but ancestors"));
        api.json(501, "sam", "GET", CONTENT + "/" + page.id() + "?status=trashed", null);
        assertTrue(api.json(501, "sam", "GET", "/rest/api/search?cql=type=page", null).path("message").textValue()
            .contains("CQL"));
        assertEquals("Not Found", api.json(404, "sam", "GET", "/rest/api/label", null).path("reason").textValue());
        api.json(405, "sam", "PUT", "/rest/api/search", "{}");
        api.json(400, "sam", "GET", CONTENT + "/home", null);
    }

    @Test
    public void convertsStorageFormatInASpaceOrOnAPage() {
        String convert = "/rest/api/contentbody/convert/view";
        String body = "{'value':'<p>x</p>','representation':'storage'}";
        assertEquals("{\"value\":\"-|ISMS|display|<p>x</p>\",\"representation\":\"view\"}",
            api.json(200, "sam", "POST", convert + "?spaceKeyContext=isms", body).toString());
        assertEquals("Risk register|ISMS|display|<p>x</p>",
            api.json(200, "sam", "POST", convert + "?contentIdContext=" + page.id(), body).path("value").textValue());
        assertEquals("-|null|display|<p>x</p>", api.json(200, "sam", "POST", convert, body).path("value").textValue());
        api.json(400, "sam", "POST", convert, body.replace("<p>", "<broken>"));
        api.json(404, "sam", "POST", convert + "?spaceKeyContext=NONE", body);
        api.json(404, null, "POST", convert + "?contentIdContext=" + page.id(), body);
        api.json(501, "sam", "POST", convert.replace("view", "editor"), body);
        api.json(501, "sam", "POST", convert, body.replace("storage", "wiki"));
    }

    @Test
    public void whatNobodyForesawIsAnsweredWithoutDetails() {
        assertEquals("The wiki could not answer; its log says why.",
            api.json(500, "sam", "POST", "/rest/api/contentbody/convert/view",
                "{'value':'<fails>','representation':'storage'}").path("message").textValue());
    }

    @Test
    public void restrictionsAreSetPerOperation() {
        String address = CONTENT + "/" + page.id() + "/restriction";
        api.json(200, "ines", "PUT", address, "[{'operation':'read','restrictions':{'user':{'results':["
            + "{'type':'known','username':'anna'}]},'group':{'results':[{'type':'group','name':'isms-team'}]}}}]");
        assertEquals(new Restriction(Set.of(api.person("anna").key(), "isms-team"), Set.of()),
            api.wiki().sharing().restriction(page.id()));
        api.json(200, "ines", "PUT", address, "[{'operation':'update','restrictions':{'user':{'results':["
            + "{'userKey':'" + api.person("ines").key() + "'}]}}}]");
        JsonNode read = api.get("anna", address + "/byOperation");
        assertEquals("anna", read.at("/read/restrictions/user/results/0/username").textValue());
        assertEquals("isms-team", read.at("/read/restrictions/group/results/0/name").textValue());
        assertEquals("ines", read.at("/update/restrictions/user/results/0/username").textValue());
        api.json(403, "anna", "PUT", address, "[]");
        api.json(404, "sam", "GET", address + "/byOperation", null);
        api.json(400, "ines", "PUT", address, "[{'operation':'move'}]");
        api.json(400, "ines", "PUT", address,
            "[{'operation':'read','restrictions':{'user':{'results':[{'username':'nobody'}]}}}]");
        api.json(200, "ines", "PUT", address, "[{'operation':'read','restrictions':{'user':{'results':[]},"
            + "'group':{'results':[]}}}]");
        api.get("sam", CONTENT + "/" + page.id());
    }
}
