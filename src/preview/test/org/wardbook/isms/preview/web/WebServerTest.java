package org.wardbook.isms.preview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.wiki.Person;

public class WebServerTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private SampleServer server;

    /** Says who asks, and the token of the session. */
    private static final class Who extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getWriter().print(CurrentPerson.get().map(Person::name).orElse("nobody"));
            response.setHeader("Token", FormToken.of(request));
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(FormToken.fits(request));
        }
    }

    @Before
    public void start() throws Exception {
        server = new SampleServer(Map.of("/who", new Who()));
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void listensOnTheLoopbackInterfaceOnly() throws Exception {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    try (Socket socket = new Socket()) {
                        assertThrows(ConnectException.class,
                            () -> socket.connect(new InetSocketAddress(address, server.server().port()), 1000));
                    }
                }
            }
        }
        assertEquals(200, server.call("GET", "/who", null).statusCode());
    }

    @Test
    public void logsInWithTheFormAndGoesWhereTheReaderWanted() {
        HttpResponse<String> answer = login("ines", "ines", "/display/ISMS/Risks?a=b");
        assertEquals(302, answer.statusCode());
        assertEquals("/confluence/display/ISMS/Risks?a=b", answer.headers().firstValue("Location").orElseThrow());
        String cookie = cookie(answer);
        assertTrue(cookie, cookie.contains("; HttpOnly"));
        assertTrue(cookie, cookie.contains("; SameSite=Lax"));
        assertTrue(cookie, cookie.contains("; Path=/confluence"));
        assertEquals("ines", server.call("GET", "/who", null, "Cookie", pair(cookie)).body());
    }

    @Test
    public void sendsAWrongPasswordBackToTheForm() {
        HttpResponse<String> answer = login("ines", "hanna", "/display/ISMS");
        assertEquals("/confluence/login.action?failed=true&os_destination=%2Fdisplay%2FISMS",
            answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    public void goesToNoOtherHostAfterLogin() {
        for (String place : new String[] {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"}) {
            assertEquals("/confluence/", login("ines", "ines", place).headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    public void takesANewSessionAtLogin() {
        String before = pair(cookie(server.call("GET", "/who", null)));
        HttpResponse<String> answer = server.call("POST", "/dologin.action", "os_username=ines&os_password=ines",
            "Content-Type", "application/x-www-form-urlencoded", "Cookie", before);
        assertNotEquals(before, pair(cookie(answer)));
        assertEquals("nobody", server.call("GET", "/who", null, "Cookie", before).body());
    }

    @Test
    public void logsOut() {
        String cookie = pair(cookie(login("ines", "ines", "")));
        server.call("GET", "/logout.action", null, "Cookie", cookie);
        assertEquals("nobody", server.call("GET", "/who", null, "Cookie", cookie).body());
    }

    @Test
    public void knowsPeopleByTheirCredentials() {
        assertEquals("hanna", server.call("GET", "/who", null,
            "Authorization", SampleServer.basic("hanna", "hanna")).body());
        HttpResponse<String> refused = server.call("GET", "/who", null,
            "Authorization", SampleServer.basic("hanna", "ines"));
        assertEquals(401, refused.statusCode());
        assertTrue(refused.headers().firstValue("WWW-Authenticate").orElseThrow().startsWith("Basic "));
        assertEquals(401, server.call("GET", "/who", null, "Authorization", "Basic %%%").statusCode());
    }

    @Test
    public void allowsNoInlineScriptAndNoForeignFrame() {
        HttpResponse<String> answer = server.call("GET", "/who", null);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy, policy.contains("script-src 'self';"));
        assertTrue(policy, policy.contains("frame-ancestors 'self'"));
        assertFalse(policy, policy.contains("unsafe-eval"));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
    }

    @Test
    public void givesEachSessionItsOwnFormToken() {
        HttpResponse<String> first = server.call("GET", "/who", null);
        HttpResponse<String> second = server.call("GET", "/who", null);
        String token = first.headers().firstValue("Token").orElseThrow();
        assertEquals("true", post(pair(cookie(first)), token));
        assertEquals("false", post(pair(cookie(second)), token));
        assertEquals("false", post(pair(cookie(first)), ""));
    }

    @Test
    public void saysThatAPortIsTaken() {
        int port = server.server().port();
        WebServer second = new WebServer(folder.getRoot().toPath(), port);
        StartupFault fault = assertThrows(StartupFault.class, second::start);
        assertTrue(fault.getMessage(), fault.getMessage().contains("The port " + port));
    }

    @Test
    public void saysThatAHomeIsTaken() {
        Path place = folder.getRoot().toPath().resolve("home");
        try (Home held = Home.take(place)) {
            StartupFault fault = assertThrows(StartupFault.class, () -> Home.take(held.folder()));
            assertTrue(fault.getMessage(), fault.getMessage().contains("in use by another preview"));
        }
        Home.take(place).close();
    }

    private String post(String cookie, String token) {
        return server.call("POST", "/who", "atl_token=" + token, "Cookie", cookie,
            "Content-Type", "application/x-www-form-urlencoded").body();
    }

    private HttpResponse<String> login(String name, String password, String destination) {
        return server.call("POST", "/dologin.action", "os_username=" + name + "&os_password=" + password
            + "&os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8),
            "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String pair(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
