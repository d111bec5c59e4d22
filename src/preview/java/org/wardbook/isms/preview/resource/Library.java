package org.wardbook.isms.preview.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.preview.resource.WebResource.Download;

/**
 * What Confluence's own pages have, under the keys that apps name: the user interface library with jQuery, its colours,
 * and the few functions that Confluence adds to the global AJS. Only keys that real plugins name are here.
 */
public final class Library {

    /** Loaded by every page. */
    static final String PAGE = "confluence.web.resources:ajs";
    private static final String AUI = "com.atlassian.auiplugin:ajs";
    private static final String AUI_FILES = "ui/aui/dist/aui/";
    private static final String JQUERY = "META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";
    private static final String TOKENS = "ui/tokens/";

    private Library() {
    }

    /** The plugins of the host. */
    public static List<Plugin> plugins() {
        List<WebResource> aui = new ArrayList<>();
        aui.add(new WebResource(AUI, Set.of(), List.of(), List.of(
            new Download("jquery.js", JQUERY),
            new Download("before.js", "ui/confluence-before.js"),
            new Download("aui.js", AUI_FILES + "aui-prototyping.js"),
            new Download("light.css", TOKENS + "atlassian-light.css"),
            new Download("dark.css", TOKENS + "atlassian-dark.css"),
            new Download("aui.css", AUI_FILES + "aui-prototyping.css"),
            new Download("fonts/", AUI_FILES + "fonts/"),
            new Download("images/", AUI_FILES + "images/")), Map.of()));
        for (String part : List.of("dialog2", "aui-select", "aui-select2")) {
            aui.add(new WebResource("com.atlassian.auiplugin:" + part, Set.of(), List.of(AUI), List.of(), Map.of()));
        }
        List<WebResource> confluence = List.of(
            new WebResource(PAGE, Set.of(), List.of(AUI),
                List.of(new Download("page.js", "ui/confluence-page.js")), Map.of()),
            new WebResource("confluence.web.resources:space-admin", Set.of(), List.of(PAGE), List.of(), Map.of()),
            new WebResource("confluence.web.resources:master-styles", Set.of("main"), List.of(PAGE), List.of(
                new Download("wiki-pages.css", "ui/wiki-pages.css"), new Download("wiki.svg", "ui/wiki.svg"),
                new Download("wiki-pages.js", "ui/wiki-pages.js"),
                new Download("wiki-create.js", "ui/wiki-create.js")), Map.of()),
            new WebResource("confluence.web.resources:page-editor", Set.of("editor"), List.of(PAGE),
                List.of(new Download("wiki-editor.js", "ui/wiki-editor.js")), Map.of()));
        return List.of(plugin("com.atlassian.auiplugin", "10.0.4", aui),
            plugin("confluence.web.resources", "10.2", confluence));
    }

    private static Plugin plugin(String key, String version, List<WebResource> resources) {
        return new Plugin(key, version, Library::read, resources, List.of());
    }

    private static byte[] read(String path) {
        boolean tokens = path.startsWith(TOKENS) && path.endsWith(".css");
        String file = tokens ? path.substring(0, path.length() - "css".length()) + "js" : path;
        try (InputStream in = Library.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            return tokens ? style(new String(bytes, StandardCharsets.UTF_8)) : bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The colours are published as a script that exports one string. */
    private static byte[] style(String script) {
        String marker = "export default \"";
        int start = script.indexOf(marker) + marker.length();
        String text = script.substring(start, script.lastIndexOf('"'));
        return text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\").getBytes(StandardCharsets.UTF_8);
    }
}
