package org.wardbook.isms.preview.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.preview.wiki.Sharing.Grants;

public class SpaceTest {

    private static final String SPACE = "/rest/api/space";
    private static final String PERMISSIONS = SPACE + "/ISMS/permissions";

    private ApiClient api;

    @Before
    public void open() throws Exception {
        api = new ApiClient();
    }

    @After
    public void close() {
        api.close();
    }

    private JsonNode create(String key) {
        return api.json(200, "ines", "POST", SPACE, "{'key':'" + key + "','name':'Space " + key
            + "','description':{'plain':{'value':'','representation':'plain'}}}");
    }

    @Test
    public void aSpaceIsCreatedWithItsHomePage() {
        JsonNode made = create("ISMS");
        long home = api.wiki().spaces().byKey("ISMS").orElseThrow().homePage();
        assertEquals("ISMS", made.path("key").textValue());
        assertEquals("Space ISMS", made.path("name").textValue());
        assertEquals("global", made.path("type").textValue());
        assertEquals("/display/ISMS", made.at("/_links/webui").textValue());
        assertEquals("http://wiki/confluence/rest/api/space/ISMS", made.at("/_links/self").textValue());
        assertEquals(String.valueOf(home), made.at("/homepage/id").textValue());
        assertEquals("Space ISMS Home", made.at("/homepage/title").textValue());
        assertEquals(Set.of(api.person("ines").key()), api.wiki().sharing().grants("ISMS").administrators());
        assertEquals("/rest/api/content/" + home, api.get("sam", SPACE + "/ISMS").at("/_expandable/homepage")
            .textValue());
    }

    @Test
    public void keysAreWellFormedAndTakenOnce() {
        create("ISMS");
        assertEquals("A space with the key ISMS exists: choose another key.",
            api.json(409, "sam", "POST", SPACE, "{'key':'ISMS','name':'x'}").path("message").textValue());
        api.json(400, "sam", "POST", SPACE, "{'key':'IS-MS','name':'x'}");
        api.json(400, "sam", "POST", SPACE, "{'key':'OTHER'}");
        api.json(401, null, "POST", SPACE, "{'key':'OTHER','name':'x'}");
    }

    @Test
    public void onlySpacesThatTheCallerSeesAreListed() {
        create("ISMS");
        create("HR");
        Set<String> team = Set.of("isms-team");
        api.wiki().sharing().grant("HR", new Grants(false, team, team, team));
        assertEquals(List.of("ISMS"), api.get("sam", SPACE).findValuesAsText("key"));
        assertEquals(List.of("HR", "ISMS"), api.get("ines", SPACE).findValuesAsText("key"));
        assertEquals(List.of("HR"), api.get("ines", SPACE + "?spaceKey=hr").findValuesAsText("key"));
        assertEquals(List.of(), api.get(null, SPACE).findValuesAsText("key"));
        assertEquals("No space with key : HR", api.json(404, "sam", "GET", SPACE + "/HR", null).path("message")
            .textValue());
    }

    @Test
    public void permissionsOfWhoIsNamedAreReplacedAndOthersStay() {
        create("ISMS");
        String anna = api.person("anna").key();
        assertEquals(200, api.call("ines", "POST", PERMISSIONS, ("[{'groupName':'confluence-users','operations':[]},"
            + "{'userKey':'" + anna + "','operations':[{'operationKey':'read','targetType':'space'}]},"
            + "{'groupName':'isms-team','operations':[{'operationKey':'read','targetType':'space'},"
            + "{'operationKey':'create','targetType':'page'},{'operationKey':'export','targetType':'space'}]}]")
            .replace('\'', '"')).statusCode());
        assertEquals(new Grants(false, Set.of(anna, "isms-team"), Set.of("isms-team"),
            Set.of(api.person("ines").key())), api.wiki().sharing().grants("ISMS"));
        assertEquals(("{'operation':{'targetType':'page','operationKey':'create'},"
            + "'subject':{'type':'group','name':'isms-team'},'spaceKey':'ISMS','spaceId':"
            + api.wiki().spaces().byKey("ISMS").orElseThrow().id() + "}").replace('\'', '"'),
            api.get("ines", PERMISSIONS).get(2).toString());
        api.json(404, "sam", "GET", SPACE + "/ISMS", null);
    }

    @Test
    public void aSpaceIsOpenedToEverybody() {
        create("ISMS");
        api.call("ines", "POST", PERMISSIONS,
            "[{\"operations\":[{\"operationKey\":\"read\",\"targetType\":\"space\"}]}]");
        assertTrue(api.wiki().sharing().grants("ISMS").anonymous());
        api.get(null, SPACE + "/ISMS");
        assertEquals("anonymous", api.get("ines", PERMISSIONS).at("/0/subject/type").textValue());
    }

    @Test
    public void permissionsAreForAdministratorsOfTheSpace() {
        create("ISMS");
        api.json(403, "sam", "GET", PERMISSIONS, null);
        api.json(403, "sam", "POST", PERMISSIONS, "[]");
        api.json(401, null, "POST", PERMISSIONS, "[]");
        api.get("admin", PERMISSIONS);
        assertEquals("There is no permission to fly space.", api.json(400, "ines", "POST", PERMISSIONS,
            "[{'groupName':'auditors','operations':[{'operationKey':'fly','targetType':'space'}]}]")
            .path("message").textValue());
        api.json(400, "ines", "POST", PERMISSIONS, "{}");
        api.json(409, "ines", "POST", PERMISSIONS,
            "[{'userKey':'" + api.person("ines").key() + "','operations':[]}]");
        api.json(400, "ines", "POST", PERMISSIONS,
            "[{'groupName':'nobody','operations':[{'operationKey':'read','targetType':'space'}]}]");
    }
}
