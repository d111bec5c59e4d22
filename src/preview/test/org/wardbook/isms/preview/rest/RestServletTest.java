package org.wardbook.isms.preview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.preview.rest.sample.Asking;
import org.wardbook.isms.preview.rest.sample.Notes;
import org.wardbook.isms.preview.web.SampleCode;
import org.wardbook.isms.preview.web.SampleServer;

public class RestServletTest {

    private static final String INES = SampleServer.basic("ines", "ines");
    private static final String NOTES = "/rest/sample/1.0/notes";
    private static final RestModule MODULE =
        new RestModule("rest", "/sample", "1.0", List.of("org.wardbook.isms.preview.rest.sample"));

    private SampleServer server;

    @Before
    public void start() throws Exception {
        server = new SampleServer(Map.of(MODULE.root() + "/*", new RestServlet(MODULE, new SampleCode(Notes.class))));
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void keepsResourcesWithoutAccessRuleForThoseWhoAreLoggedIn() {
        HttpResponse<String> refused = server.call("GET", NOTES, null);
        assertEquals(401, refused.statusCode());
        assertTrue(refused.body(), refused.body().startsWith("{\"status\":401,"));
        assertEquals(200, server.call("GET", NOTES, null, "Authorization", INES).statusCode());
    }

    @Test
    public void refusesAProviderThatAsksForBeans() {
        IllegalStateException refused = assertThrows(IllegalStateException.class,
            () -> new RestServlet(MODULE, new SampleCode(Notes.class, Asking.class)));
        assertTrue(refused.getMessage(), refused.getMessage().contains("The provider " + Asking.class.getName()));
    }

    @Test
    public void opensAMethodWithAnonymousAccess() {
        HttpResponse<String> answer = server.call("GET", NOTES + "/count", null);
        assertEquals("200 0", answer.statusCode() + " " + answer.body());
    }

    @Test
    public void refusesAWrongPassword() {
        assertEquals(401, server.call("GET", NOTES + "/count", null,
            "Authorization", SampleServer.basic("ines", "wrong")).statusCode());
    }

    @Test
    public void refusesAFormWithoutToken() {
        assertEquals(403, post("Content-Type", "application/x-www-form-urlencoded"));
        assertEquals(403, post("Content-Type", "text/plain;charset=UTF-8"));
        assertEquals(403, post());
        assertEquals("0", server.call("GET", NOTES + "/count", null).body());
    }

    @Test
    public void takesAFormWithToken() {
        assertEquals(200, post("Content-Type", "text/plain", "X-Atlassian-Token", "no-check"));
        assertEquals("1", server.call("GET", NOTES + "/count", null).body());
    }

    @Test
    public void takesJsonFromAProgramWithoutToken() {
        assertEquals(200, post("Content-Type", "application/json"));
    }

    @Test
    public void refusesABrowserWithoutToken() {
        assertEquals(403, post("Content-Type", "application/json", "User-Agent", "Mozilla/5.0"));
        assertEquals(403, server.call("DELETE", NOTES, null, "Authorization", INES,
            "User-Agent", "Mozilla/5.0").statusCode());
        assertEquals(200, post("Content-Type", "application/json", "User-Agent", "Mozilla/5.0",
            "Origin", "http://127.0.0.1:" + server.uri("").getPort(), "X-Atlassian-Token", "no-check"));
    }

    @Test
    public void refusesAnotherOriginEvenWithToken() {
        assertEquals(403, post("Content-Type", "application/json", "Origin", "https://elsewhere.example",
            "X-Atlassian-Token", "no-check"));
    }

    @Test
    public void runsResourcesWithTheAppsClassLoader() {
        assertEquals("sample app", server.call("GET", NOTES + "/loader", null, "Authorization", INES).body());
    }

    @Test
    public void refusesAModuleWithoutResources() {
        RestModule empty = new RestModule("rest", "/sample", "1.0", List.of("org.example.nothing"));
        IllegalStateException refused =
            assertThrows(IllegalStateException.class, () -> new RestServlet(empty, new SampleCode(Notes.class)));
        assertTrue(refused.getMessage(), refused.getMessage().contains("org.example.nothing"));
    }

    private int post(String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = INES;
        return server.call("POST", NOTES, "note", all).statusCode();
    }
}
