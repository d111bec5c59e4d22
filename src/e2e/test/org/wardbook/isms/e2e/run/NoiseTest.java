package org.wardbook.isms.e2e.run;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The watch over noise hears what it should, on pages of a server of its own. */
public class NoiseTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private HttpServer server;
    private BrowserContext windows;

    @Before
    public void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = page(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders("/refused".equals(path) ? 412 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        windows = Chromium.get().newContext();
    }

    @After
    public void close() {
        windows.close();
        server.stop(0);
    }

    private static String page(String path) {
        String body = switch (path) {
            case "/console" -> "<script>console.error('out of paper')</script>";
            case "/script" -> "<script>nothing.there()</script>";
            case "/refuses" -> "<script>fetch('/refused')</script>";
            case "/unreachable" -> "<img src='http://127.0.0.1:9/none.png'>";
            default -> "<p>Quiet</p>";
        };
        return "<!doctype html><title>x</title><link rel=icon href='data:,'><body>" + body;
    }

    @Test
    public void aQuietPageIsQuiet() {
        visit(new Noise(null), "/quiet").requireSilence();
    }

    @Test
    public void consoleErrorsAreHeard() {
        assertHeard("console: out of paper", "/console");
    }

    @Test
    public void uncaughtScriptErrorsAreHeard() {
        assertHeard("nothing is not defined", "/script");
    }

    @Test
    public void refusedAnswersAreHeardUnlessAnnounced() {
        assertHeard("answer 412: GET", "/refuses");
        Noise noise = new Noise(null);
        noise.announce("answer 412");
        visit(noise, "/refuses").requireSilence();
    }

    @Test
    public void unreachableAddressesAreHeard() {
        assertHeard("request failed: GET http://127.0.0.1:9/none.png", "/unreachable");
    }

    @Test
    public void warningsInTheLogAreHeardFromNowOn() throws IOException {
        Path log = folder.newFile().toPath();
        Files.writeString(log, "2026-01-31 12:00:00.000 SEVERE  old trouble\n");
        ServerLog lines = ServerLog.fromNow(log);
        Files.writeString(log, "2026-01-31 12:00:01.000 INFO    SEVERE is only a word here\n"
            + "2026-01-31 12:00:02.000 WARNING pool is empty\njava.lang.IllegalStateException\n",
            StandardOpenOption.APPEND);
        assertEquals(List.of("2026-01-31 12:00:02.000 WARNING pool is empty"), lines.alarms());
        assertEquals(List.of(), lines.alarms());
    }

    private void assertHeard(String expected, String path) {
        Noise noise = visit(new Noise(null), path);
        String message = assertThrows(AssertionError.class, noise::requireSilence).getMessage();
        assertTrue(message, message.contains(expected));
    }

    private Noise visit(Noise noise, String path) {
        noise.listenTo(windows);
        Page page = windows.newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return noise;
    }
}
