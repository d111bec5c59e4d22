package org.wardbook.isms.preview.api;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class UserTest {

    private static final String SEARCH = "/rest/prototype/1/search/user.json";

    private ApiClient api;

    @Before
    public void open() throws Exception {
        api = new ApiClient();
    }

    @After
    public void close() {
        api.close();
    }

    @Test
    public void usersAreReadByNameOrKey() {
        String key = api.person("hanna").key();
        assertEquals(key, api.get("sam", "/rest/api/user?username=hanna").path("userKey").textValue());
        assertEquals("Hanna Vogt", api.get("sam", "/rest/api/user?key=" + key).path("displayName").textValue());
        assertEquals("No user found with username : nobody",
            api.json(404, "sam", "GET", "/rest/api/user?username=nobody", null).path("message").textValue());
        api.json(400, "sam", "GET", "/rest/api/user", null);
        api.json(401, null, "GET", "/rest/api/user?username=hanna", null);
    }

    @Test
    public void theCallerIsKnownOrAnonymous() {
        assertEquals("sam", api.get("sam", "/rest/api/user/current").path("username").textValue());
        assertEquals("anonymous", api.get(null, "/rest/api/user/current").path("type").textValue());
    }

    @Test
    public void pickersFindPeopleByTheStartOfAWord() {
        assertEquals(List.of("Ines Berger", "Ivo Novak"), titles("?query=i"));
        assertEquals(List.of("Ines Berger"), titles("?query=i&max-results=1"));
        assertEquals(9, titles("?query=*").size());
        assertEquals("ines", api.get("sam", SEARCH + "?query=berg").at("/result/0/username").textValue());
        api.json(401, null, "GET", SEARCH + "?query=i", null);
        api.json(400, "sam", "GET", SEARCH + "?query=i&max-results=0", null);
    }

    @Test
    public void theSearchWithCqlFindsPeopleByTheirName() {
        String search = "/rest/api/search?cql=user.fullname+~+";
        assertEquals("ines", api.get("sam", search + "%22berg%22").at("/results/0/user/username").textValue());
        assertEquals(0, api.get("sam", search + "%22a%5C%22b%22").path("size").intValue());
        assertEquals(1, api.get("sam", search + "%22i%22&limit=1").path("size").intValue());
        api.json(401, null, "GET", search + "%22i%22", null);
        api.json(501, "sam", "GET", search + "%22i%22+and+type=page", null);
    }

    private List<String> titles(String query) {
        return api.get("sam", SEARCH + query).findValuesAsText("title");
    }
}
