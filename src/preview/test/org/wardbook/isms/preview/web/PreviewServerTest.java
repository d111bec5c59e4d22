package org.wardbook.isms.preview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.host.Routes;
import org.wardbook.isms.preview.resource.Plugin;
import org.wardbook.isms.preview.resource.WebResource;
import org.wardbook.isms.preview.rest.RestModule;
import org.wardbook.isms.preview.wiki.Pages;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Spaces;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

public class PreviewServerTest {

    private static final List<String> DONE = new ArrayList<>();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** Takes the loading of the demo. */
    @Path("/spaces/{key}/demo")
    @LicensedOnly
    public static final class DemoLoading {

        @POST
        public String load(@PathParam("key") String key, String body) {
            DONE.add(CurrentPerson.get().orElseThrow().name() + " loads " + key + " with " + body);
            return "";
        }
    }

    /** An app with one REST resource, one web resource and one template, and a wiki with one page. */
    private static final class Sample implements Parts, Wiki, Spaces, Blueprints, Routes {

        private final PagePort port;
        private final List<WikiSpace> spaces = new ArrayList<>();
        private boolean closed;

        Sample(PagePort port) {
            this.port = port;
        }

        @Override
        public Wiki wiki() {
            return this;
        }

        @Override
        public InstalledApp app() {
            Map<String, String> files = Map.of("one.js", "one()");
            WebResource script = new WebResource("org.example.sample:one", Set.of(), List.of(),
                List.of(new WebResource.Download("one.js", "one.js")), Map.of());
            return new InstalledApp(new SampleCode(DemoLoading.class),
                List.of(new RestModule("rest", "/sample", "1.0", List.of("org.wardbook.isms.preview.web"))), List.of(),
                new Plugin("org.example.sample", "1", path -> files.containsKey(path)
                    ? files.get(path).getBytes(StandardCharsets.UTF_8) : null, List.of(script), List.of()),
                List.of(), this, (locale, key) -> key, key -> null, Map::of);
        }

        @Override
        public Routes routes() {
            return this;
        }

        @Override
        public Map<String, Servlet> servlets() {
            return Map.of("/display/*", new HttpServlet() {
                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    if ("/TAKEN".equals(request.getPathInfo())) {
                        throw new WikiFault(409, "The title is taken.");
                    }
                    port.require("org.example.sample:one");
                    response.getWriter().print("Hello" + port.head(List.of()));
                }
            });
        }

        @Override
        public Frame frame() {
            return new Frame() {
                @Override
                public String general(String title, String body) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public String spaceTools(String title, WikiSpace space, String selected, String body) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public String notice(int status, String title, String sentence) {
                    return status + "|" + title + "|" + sentence;
                }
            };
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public People people() {
            return new SamplePeople();
        }

        @Override
        public Spaces spaces() {
            return this;
        }

        @Override
        public Pages pages() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Permissions permissions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<WikiSpace> byKey(String key) {
            return spaces.stream().filter(space -> space.key().equals(key)).findFirst();
        }

        @Override
        public List<WikiSpace> all() {
            return spaces;
        }

        @Override
        public WikiSpace create(String key, String name, String homeTitle, String homeStorage, Person creator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Blueprint> forSpaces() {
            return List.of(new Blueprint("org.example.sample:space", "Sample space", "", "", List.of()));
        }

        @Override
        public List<Blueprint> forPages() {
            return List.of();
        }

        @Override
        public WikiSpace createSpace(String blueprint, String key, String name, Map<String, String> answers,
                                     Person creator) {
            DONE.add(CurrentPerson.get().orElseThrow().name() + " creates " + key + " from " + blueprint);
            spaces.add(new WikiSpace(1, key, name, 1));
            return spaces.get(0);
        }

        @Override
        public WikiPage createPage(String blueprint, String space, long parent, String title,
                                   Map<String, String> answers, Person author) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    public void joinsPagesTemplatesAndWebResources() throws Exception {
        try (PreviewServer server = PreviewServer.start(options(false), (options, port) -> new Sample(port))) {
            String page = get(server, "/display/ISMS");
            assertTrue(page, page.startsWith("Hello<link"));
            assertTrue(page, page.contains("org.example.sample:one.js?v=1"));
            assertEquals("one()\n", get(server, "/download/batch/org.example.sample:one/org.example.sample:one.js"));
        }
    }

    @Test
    public void saysErrorsAsPagesOrAsJson() throws Exception {
        try (PreviewServer server = PreviewServer.start(options(false), (options, port) -> new Sample(port))) {
            assertEquals("404|Page not found|The wiki does not answer this request.", get(server, "/none"));
            assertEquals("409|Conflict|The title is taken.", get(server, "/display/TAKEN"));
            assertEquals("{\"status\":404,\"code\":\"404\",\"message\":\"The wiki does not answer this request.\","
                + "\"fields\":{}}", get(server, "/rest/none"));
        }
    }

    @Test
    public void createsTheDemoSpaceAsItsManagerThroughTheAppsOwnSurfaces() {
        DONE.clear();
        PreviewServer.start(options(true), (options, port) -> new Sample(port)).close();
        assertEquals(List.of("ines creates ISMS from org.example.sample:space", "ines loads ISMS with {}"), DONE);
    }

    @Test
    public void leavesAWikiWithSpacesAsItIs() {
        DONE.clear();
        PreviewServer.start(options(true), (options, port) -> {
            Sample sample = new Sample(port);
            sample.spaces.add(new WikiSpace(1, "OTHER", "Other", 1));
            return sample;
        }).close();
        assertEquals(List.of(), DONE);
    }

    @Test
    public void closesEverythingAndLogsInTheHome() throws Exception {
        Sample[] made = new Sample[1];
        PreviewServer.start(options(false), (options, port) -> made[0] = new Sample(port)).close();
        assertTrue(made[0].closed);
        assertTrue(Files.readString(folder.getRoot().toPath().resolve("preview.log")).contains("Tomcat"));
        PreviewServer.start(options(false), (options, port) -> new Sample(port)).close();
    }

    @Test
    public void closesWhatIsOpenWhenThePortIsTaken() {
        try (PreviewServer first = PreviewServer.start(options(false), (options, port) -> new Sample(port))) {
            Sample[] made = new Sample[1];
            int port = URI.create(first.baseUrl()).getPort();
            Options second = new Options(port, folder.getRoot().toPath().resolve("second"), "", "", "",
                folder.getRoot().toPath(), false);
            StartupFault fault = assertThrows(StartupFault.class,
                () -> PreviewServer.start(second, (options, pages) -> made[0] = new Sample(pages)));
            assertTrue(fault.getMessage(), fault.getMessage().contains(String.valueOf(port)));
            assertTrue(made[0].closed);
        }
    }

    @Test
    public void readsItsOptionsFromProperties() {
        Properties properties = new Properties();
        assertThrows(StartupFault.class, () -> Options.of(properties));
        properties.setProperty("preview.app", "app.jar");
        Options usual = Options.of(properties);
        assertEquals(1990, usual.port());
        assertTrue(usual.home().endsWith("target/preview-home"));
        assertTrue(usual.databaseUrl().startsWith("jdbc:h2:file:"));
        assertFalse(usual.demo());
        properties.setProperty("preview.jdbc", "jdbc:postgresql://localhost/wiki");
        assertEquals("jdbc:postgresql://localhost/wiki", Options.of(properties).databaseUrl());
        properties.setProperty("preview.port", "many");
        StartupFault fault = assertThrows(StartupFault.class, () -> Options.of(properties));
        assertTrue(fault.getMessage(), fault.getMessage().contains("'many'"));
    }

    private Options options(boolean demo) {
        return new Options(0, folder.getRoot().toPath(), "", "", "", folder.getRoot().toPath(), demo);
    }

    private static String get(PreviewServer server, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).build(),
            HttpResponse.BodyHandlers.ofString()).body();
    }
}
