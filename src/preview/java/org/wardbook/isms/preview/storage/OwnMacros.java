package org.wardbook.isms.preview.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.preview.html.Html;

/** The few macros that Confluence itself brings and that pages of an app use. */
public final class OwnMacros {

    private static final Map<String, String> MESSAGES =
        Map.of("info", "info", "note", "warning", "warning", "error", "tip", "success");
    private static final Map<String, String> COLOURS = Map.of("green", "success", "yellow", "moved", "red", "error",
        "blue", "current", "purple", "new");
    private static final Set<String> NAMES = Set.of("info", "note", "warning", "tip", "panel", "expand", "status",
        "code", "noformat", "toc", "children");

    private OwnMacros() {
    }

    public static Set<String> names() {
        return NAMES;
    }

    /** The macro's piece, or null if the name is not one of these. */
    static Piece typeset(String name, Map<String, String> parameters, Piece body, String plain, Headings headings) {
        String title = parameters.getOrDefault("title", "");
        Piece inside = body == null ? new Piece.Fixed("") : body;
        return switch (name) {
            case "info", "note", "warning", "tip" -> (out, reading) -> {
                Html html = new Html(out).open("div", "class", "confluence-information-macro aui-message aui-message-"
                    + MESSAGES.get(name));
                if (!title.isEmpty()) {
                    html.element("p", title, "class", "title");
                }
                inside.write(out, reading);
                html.close("div");
            };
            case "panel" -> (out, reading) -> {
                Html html = new Html(out).open("div", "class", "panel");
                if (!title.isEmpty()) {
                    html.element("div", title, "class", "panelHeader");
                }
                html.open("div", "class", "panelContent");
                inside.write(out, reading);
                html.close("div").close("div");
            };
            case "expand" -> (out, reading) -> {
                Html html = new Html(out).open("details", "class", "expand-container").element("summary",
                    title.isEmpty() ? reading.texts().say("macro.expand") : title)
                    .open("div", "class", "expand-content");
                inside.write(out, reading);
                html.close("div").close("details");
            };
            case "status" -> (out, reading) -> new Html(out).element("span",
                title.isEmpty() ? parameters.getOrDefault("colour", "") : title, "class",
                "aui-lozenge aui-lozenge-" + COLOURS.getOrDefault(
                    parameters.getOrDefault("colour", "").toLowerCase(Locale.ROOT), "default"));
            case "code", "noformat" -> (out, reading) -> new Html(out)
                .open("pre", "class", name.equals("code") ? "code-block" : "preformatted", "tabindex", "0")
                .element("code", plain == null ? "" : plain).close("pre");
            case "toc" -> new Contents(headings, level(parameters, "minLevel", 1), level(parameters, "maxLevel", 6));
            case "children" -> new Children();
            default -> null;
        };
    }

    private static int level(Map<String, String> parameters, String name, int otherwise) {
        String value = parameters.getOrDefault(name, "");
        return value.matches("[1-6]") ? Integer.parseInt(value) : otherwise;
    }
}
