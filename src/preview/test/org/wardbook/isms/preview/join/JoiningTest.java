package org.wardbook.isms.preview.join;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.bundle.SampleApp;
import org.wardbook.isms.preview.web.Options;
import org.wardbook.isms.preview.web.PreviewServer;
import org.wardbook.isms.preview.web.SampleServer;
import org.wardbook.isms.preview.web.StartupFault;

public class JoiningTest {

    private static final String MACRO = "class=\"org.example.sample.macro.NotesMacro\"";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Options options(SampleApp app, String jdbc) throws IOException {
        return options(app, "home", jdbc);
    }

    private Options options(SampleApp app, String home, String jdbc) throws IOException {
        Path work = folder.getRoot().toPath();
        return new Options(0, work.resolve(home), jdbc, "", "", app.build(work), true);
    }

    private static HttpResponse<String> call(PreviewServer server, String user, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
            .header("Authorization", SampleServer.basic(user, user)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int post(PreviewServer server, String user, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
            .header("Authorization", SampleServer.basic(user, user)).header("X-Atlassian-Token", "no-check")
            .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static String get(PreviewServer server, String user, String path) throws Exception {
        HttpResponse<String> answer = call(server, user, path);
        assertEquals(answer.body(), 200, answer.statusCode());
        return answer.body();
    }

    private static void assertContains(String part, String whole) {
        assertTrue(whole, whole.contains(part));
    }

    @Test
    public void everyModuleOfAnAppDoesItsPart() throws Exception {
        try (PreviewServer server = PreviewServer.start(options(NotesApp.with(NotesApp.MODULES), ""))) {
            String page = get(server, "hanna", "/display/ISMS/List");
            assertContains("What we noted", page);
            assertContains("<p class='notes'>ISMS|List|hanna|made ISMS; demo ISMS; </p>", page);
            assertContains("/download/batch/org.example.sample:script/org.example.sample:script.js?v=1.0-", page);
            assertEquals("say(\"What we noted\");\n", get(server, "hanna",
                "/download/batch/org.example.sample:script/org.example.sample:script.js"));
            assertEquals("made ISMS; demo ISMS; ", get(server, "hanna", "/rest/sample/1.0/spaces/ISMS"));
            assertEquals("22", get(server, "hanna", "/rest/sample/1.0/spaces/ISMS/length"));
            assertContains("made ISMS; demo ISMS;", get(server, "ines", "/spaces/sample/notes.action?key=ISMS"));
            assertEquals(403, call(server, "hanna", "/spaces/sample/notes.action?key=ISMS").statusCode());
        }
    }

    @Test
    public void aRestartFindsEverythingAgain() throws Exception {
        Options options = options(NotesApp.with(NotesApp.MODULES), "");
        PreviewServer.start(options).close();
        try (PreviewServer server = PreviewServer.start(options)) {
            assertContains("ISMS|Notes|anna|made ISMS; demo ISMS; ", get(server, "anna", "/display/ISMS"));
        }
    }

    @Test
    public void twoNodesOnOneDatabaseAreOneWiki() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            String jdbc = database.getJdbcUrl("postgres", "postgres");
            try (PreviewServer one = PreviewServer.start(options(NotesApp.with(NotesApp.MODULES), "one", jdbc));
                 PreviewServer two = PreviewServer.start(options(NotesApp.with(NotesApp.MODULES), "two", jdbc))) {
                assertContains("made ISMS; demo ISMS; ", get(two, "anna", "/display/ISMS"));
                assertEquals(200, post(two, "anna", "/rest/sample/1.0/spaces/ISMS/demo"));
                assertContains("made ISMS; demo ISMS; demo ISMS; ", get(one, "anna", "/display/ISMS/List"));
            }
        }
    }

    @Test
    public void aBrokenModuleIsRefusedByItsName() throws Exception {
        refused("xhtml-macro 'notes-macro' names the class org.example.sample.macro.Gone", MACRO,
            "class=\"org.example.sample.macro.Gone\"");
        refused("xhtml-macro 'notes-macro' has the attribute 'kind'", MACRO, MACRO + " kind=\"x\"");
        refused("rest module rest has no resource in [org.example.sample.none]", "<package>org.example.sample.rest",
            "<package>org.example.sample.none");
        refused("<entity> of the ao 'ao' names org.example.sample.Notes, which is no entity",
            "<entity>org.example.sample.SampleNote", "<entity>org.example.sample.Notes");
        refused("<action> of the struts 'actions' 'notes' names the method hide()", "method=\"show\"",
            "method=\"hide\"");
        refused("<resource> of the content-template 'list' names the file gone.xml", "key=\"list\"",
            "key=\"list\" i18n-name-key=\"x\"><resource name=\"template\" type=\"download\" location=\"/gone.xml\"/>"
            + "</content-template><content-template key=\"other\"");
        refused("web resource 'org.example.sample:gone' that org.example.sample:script asks for",
            "<web-resource key=\"script\">",
            "<web-resource key=\"script\"><dependency>org.example.sample:gone</dependency>");
        refused("web-panel 'panel' is a module of a type that the preview does not know", "<ao ",
            "<web-panel key=\"panel\"/><ao ");
    }

    private void refused(String sentence, String module, String broken) throws IOException {
        assertTrue(module, NotesApp.MODULES.contains(module));
        Options options = options(NotesApp.with(NotesApp.MODULES.replace(module, broken)), "");
        String message = assertThrows(StartupFault.class, () -> PreviewServer.start(options).close()).getMessage();
        assertContains("cannot be installed", message);
        assertContains(sentence, message);
    }

    @Test
    public void aScriptWithoutItsTextIsRefused() throws IOException {
        Options options = options(NotesApp.with(NotesApp.MODULES).file("js/sample.js", "AJS.I18n.getText('none')"), "");
        assertContains("asks for the text 'none'",
            assertThrows(StartupFault.class, () -> PreviewServer.start(options).close()).getMessage());
    }

    @Test
    public void aDatabaseThatIsNotThereIsSaidWithWhatToDo() throws IOException {
        Options options = options(NotesApp.with(NotesApp.MODULES), "jdbc:postgresql://127.0.0.1:1/wiki");
        String message = assertThrows(StartupFault.class, () -> PreviewServer.start(options).close()).getMessage();
        assertContains("The database jdbc:postgresql://127.0.0.1:1/wiki cannot be used", message);
        assertContains("-Dpreview.jdbc.user", message);
    }
}
