package org.wardbook.isms.preview.resource;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Test;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.resource.WebResource.Download;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.web.SampleServer;

public class ResourcesTest {

    private static final String KEY = "org.example.sample";
    private static final Map<String, String> FILES = Map.of(
        "js/one.js", "say(AJS.I18n.getText(\"sample.hello\"));",
        "js/two.js", "say(AJS.I18n.getText('sample.count', 3));",
        "css/table.css", "td { color: red }",
        "images/icon.svg", "<svg/>");
    private static final Map<String, Map<String, String>> TEXTS = Map.of(
        "en", Map.of("sample.hello", "Say \"hello\" </script>", "sample.count", "{0} risks"),
        "de", Map.of("sample.hello", "Grüße", "sample.count", "{0} Risiken"));

    @After
    public void leave() {
        CurrentPerson.clear();
        PageNeeds.clear();
    }

    @Test
    public void loadsTheLibraryOnEveryPage() {
        String head = resources(table()).head(List.of());
        assertTrue(head, head.startsWith("<link rel=\"stylesheet\" href=\"/confluence/download/batch/"
            + "com.atlassian.auiplugin:ajs/com.atlassian.auiplugin:ajs.css?v=10.0.4\">"));
        assertTrue(head, head.contains("confluence.web.resources:ajs.js"));
        assertFalse(head, head.contains(KEY));
    }

    @Test
    public void loadsWhatTheContextBringsAfterWhatItDependsOn() {
        String head = resources(table()).head(List.of("page"));
        int library = head.indexOf("com.atlassian.auiplugin:ajs.js");
        int app = head.indexOf("/confluence/download/batch/org.example.sample:table/org.example.sample:table.js?v=7"
            + "&amp;locale=en");
        assertTrue(head, library > 0 && library < app);
        assertTrue(head, head.contains("org.example.sample:table.css?v=7"));
    }

    @Test
    public void loadsWhatWasRequiredWhileThePageWasRendered() {
        Resources resources = resources(table());
        resources.require(KEY + ":table");
        CurrentPerson.set(SamplePeople.HANNA);
        String head = resources.head(List.of());
        assertTrue(head, head.contains("org.example.sample:table.js?v=7&amp;locale=de"));
    }

    @Test
    public void namesWhatDoesNotExist() {
        Resources resources = resources(table());
        UnknownResource unknown = assertThrows(UnknownResource.class, () -> resources.require("table"));
        assertTrue(unknown.getMessage(), unknown.getMessage().contains("'table'"));
        refuses("com.atlassian.auiplugin:nothing", resource("page", "com.atlassian.auiplugin:nothing", "jsI18n", "js"));
        refuses("'nowhere'", resource("nowhere", "com.atlassian.auiplugin:ajs", "jsI18n", "js"));
        refuses("'lessTransformer'", resource("page", "com.atlassian.auiplugin:ajs", "lessTransformer", "js"));
        refuses("missing/one.js", resource("page", "com.atlassian.auiplugin:ajs", "jsI18n", "missing"));
        refuses("in a circle", resource("page", KEY + ":table", "jsI18n", "js"));
    }

    @Test
    public void batchesScriptsWithTheReadersTexts() {
        Resources resources = resources(table());
        String path = KEY + ":table/" + KEY + ":table.js";
        assertEquals("say(\"Say \\\"hello\\\" \\u003c/script>\");\nsay(AJS.format(\"{0} risks\", 3));\n",
            text(resources.read(path, Locale.ENGLISH)));
        assertEquals("say(\"Grüße\");\nsay(AJS.format(\"{0} Risiken\", 3));\n",
            text(resources.read(path, Locale.GERMAN)));
    }

    @Test
    public void servesSingleFilesAndFolders() {
        Resources resources = resources(table());
        assertEquals("say(\"Grüße\");", text(resources.read(KEY + ":table/one.js", Locale.GERMAN)));
        assertEquals("<svg/>", text(resources.read(KEY + ":table/pictures/icon.svg", Locale.GERMAN)));
        assertEquals("<svg/>", text(resources.read(KEY + "/images/icon.svg", Locale.GERMAN)));
        for (String path : List.of(KEY + "/images/../css/table.css", KEY + "/css/table.css", KEY + ":no/one.js", "")) {
            assertEquals(path, null, resources.read(path, Locale.GERMAN));
        }
    }

    @Test
    public void servesTheLibraryWithItsFontsPicturesAndBothThemes() throws Exception {
        Map<String, DownloadServlet> servlets = Map.of("/download/batch/*", new DownloadServlet(resources(table())));
        try (SampleServer server = new SampleServer(servlets)) {
            String folder = "/download/batch/com.atlassian.auiplugin:ajs/";
            HttpResponse<String> css = server.call("GET", folder + "com.atlassian.auiplugin:ajs.css?v=1", null);
            assertEquals("text/css;charset=UTF-8", css.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(css.body().contains("html[data-color-mode=\"light\"][data-theme~=\"light:light\"]"));
            assertTrue(css.body().contains("html[data-color-mode=\"dark\"][data-theme~=\"dark:dark\"]"));
            assertTrue(css.body().contains("--ds-text: #172B4D"));
            List<String> named = new ArrayList<>();
            Matcher urls = Pattern.compile("url\\(((?:fonts|images)/[^)#?]+)").matcher(css.body());
            while (urls.find()) {
                named.add(urls.group(1));
                assertEquals(urls.group(1), 200, server.call("GET", folder + urls.group(1), null).statusCode());
            }
            assertTrue(named.toString(), named.size() >= 8);
            String script = server.call("GET", folder + "com.atlassian.auiplugin:ajs.js?v=1", null).body();
            assertTrue(script.indexOf("jQuery v3.7.1") < script.indexOf("@version v10.0.4"));
            assertTrue(script.indexOf("AJS.contextPath = ") < script.indexOf("@version v10.0.4"));
            assertEquals(404, server.call("GET", folder + "none.js", null).statusCode());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void refuses(String words, WebResource resource) {
        UnknownResource unknown = assertThrows(UnknownResource.class, () -> resources(resource));
        assertTrue(unknown.getMessage(), unknown.getMessage().contains(words));
    }

    private static WebResource table() {
        return resource("page", "com.atlassian.auiplugin:ajs", "jsI18n", "js");
    }

    private static WebResource resource(String context, String dependency, String transformer, String folder) {
        return new WebResource(KEY + ":table", Set.of(context), List.of(dependency),
            List.of(new Download("one.js", "/" + folder + "/one.js"), new Download("two.js", "js/two.js"),
                new Download("table.css", "/css/table.css"), new Download("pictures/", "/images")),
            Map.of("js", Set.of(transformer)));
    }

    private static Resources resources(WebResource resource) {
        List<Plugin> plugins = new ArrayList<>(Library.plugins());
        plugins.add(new Plugin(KEY, "7",
            path -> FILES.containsKey(path) ? FILES.get(path).getBytes(StandardCharsets.UTF_8) : null,
            List.of(resource), List.of(new Download("images/", "/images"))));
        return new Resources(new ResourceIndex(plugins),
            (locale, key) -> TEXTS.get(locale.getLanguage()).get(key), "/confluence");
    }
}
