package org.wardbook.isms.preview.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.storage.Node.Element;

/** Turns a checked page into pieces: everything that is the same for all readers is written once. */
final class Typesetter {

    private static final Set<String> COPIED = Set.of("class", "title", "lang", "dir", "style", "href", "start", "type",
        "span", "width", "colspan", "rowspan", "scope", "headers", "abbr", "data-highlight-colour", "cite");
    private static final Map<String, String> EMOTICONS = Map.of("tick", "✔", "cross", "✖", "warning", "⚠",
        "information", "ℹ", "plus", "＋", "minus", "－", "question", "❓", "light-on", "💡", "smile", "🙂",
        "sad", "🙁");

    private final List<Piece> pieces = new ArrayList<>();
    private final Headings headings;
    private StringBuilder ready = new StringBuilder();

    private Typesetter(Headings headings) {
        this.headings = headings;
    }

    /** @param title of the page, which the anchors of its headings start with; may be empty */
    static Piece typeset(Element page, String title) {
        return inside(page, new Headings(title));
    }

    static Piece inside(Element element, Headings headings) {
        Typesetter typesetter = new Typesetter(headings);
        typesetter.children(element);
        typesetter.flush();
        return typesetter.pieces.size() == 1 ? typesetter.pieces.get(0) : new Piece.Row(typesetter.pieces);
    }

    private void children(Element element) {
        for (Node child : element.children()) {
            if (child instanceof Node.Text words) {
                html().text(words.text());
            } else if (child instanceof Element each) {
                element(each);
            }
        }
    }

    private void element(Element element) {
        switch (element.name()) {
            case "ac:structured-macro" -> macro(element);
            case "ac:link" -> add(PageLink.of(element, inside(element, headings), headings));
            case "ac:link-body", "ac:inline-comment-marker" -> children(element);
            case "ac:plain-text-link-body" -> html().text(element.content());
            case "ri:page", "ri:user", "ri:space", "ri:url", "ac:placeholder" -> {
                // said by the element around them, or meant for whoever edits
            }
            case "ac:task-list" -> wrap(element, "ul", "class", "inline-task-list");
            case "ac:task" -> task(element);
            case "ac:layout" -> wrap(element, "div", "class", "contentLayout2");
            case "ac:layout-section" -> wrap(element, "div", "class", "columnLayout "
                + element.attribute("ac:type").replace('_', '-'), "data-layout",
                element.attribute("ac:type").replace('_', '-'));
            case "ac:layout-cell" -> wrap(element, "div", "class", "cell");
            case "ac:image" -> image(element);
            case "ac:emoticon" -> emoticon(element);
            case "time" -> add(new Day(element.attribute("datetime")));
            case "table" -> table(element);
            default -> plain(element);
        }
    }

    private void plain(Element element) {
        List<String> attributes = attributes(element);
        if (element.name().matches("h[1-6]")) {
            attributes.add("id");
            attributes.add(headings.anchor(element));
        }
        html().open(element.name(), attributes.toArray(String[]::new));
        if (!Grammar.EMPTY.contains(element.name())) {
            children(element);
            html().close(element.name());
        }
    }

    private static List<String> attributes(Element element) {
        List<String> attributes = new ArrayList<>();
        element.attributes().forEach((name, value) -> {
            if (COPIED.contains(name)) {
                attributes.add(name);
                attributes.add(value);
            }
        });
        if (element.name().equals("a")) {
            attributes.add("rel");
            attributes.add("nofollow noopener");
        }
        return attributes;
    }

    private void table(Element element) {
        String own = element.attribute("class");
        html().open("div", "class", "table-wrap").open("table", "class", own.contains("confluenceTable") ? own
            : (own + " confluenceTable").strip());
        children(element);
        html().close("table").close("div");
    }

    private void wrap(Element element, String name, String... attributes) {
        html().open(name, attributes);
        children(element);
        html().close(name);
    }

    private void task(Element element) {
        boolean done = element.first("ac:task-status").map(Element::content).orElse("").strip().equals("complete");
        html().open("li", "class", done ? "checked" : null, "data-inline-task-id",
            element.first("ac:task-id").map(Element::content).orElse(null));
        add(new TaskState(done));
        html().open("span");
        element.first("ac:task-body").ifPresent(this::children);
        html().close("span").close("li");
    }

    private void image(Element element) {
        element.first("ri:url").ifPresent(url -> html().open("img", "class", "confluence-embedded-image", "src",
            url.attribute("ri:value"), "alt", element.attribute("ac:alt"),
            "title", element.attributes().get("ac:title"), "width", element.attributes().get("ac:width"),
            "height", element.attributes().get("ac:height")));
    }

    private void emoticon(Element element) {
        String name = element.attribute("ac:name");
        String fallback = element.attribute("ac:emoji-fallback");
        html().element("span", fallback.isEmpty() ? EMOTICONS.getOrDefault(name, ":" + name + ":") : fallback,
            "class", "emoticon", "role", "img", "aria-label", name);
    }

    private void macro(Element element) {
        String name = element.attribute("ac:name");
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> people = new LinkedHashMap<>();
        element.elements("ac:parameter").forEach(each -> {
            parameters.put(each.attribute("ac:name"), value(each));
            each.first("ri:user").filter(user -> !user.attribute("ri:userkey").isEmpty())
                .ifPresent(user -> people.put(each.attribute("ac:name"), user.attribute("ri:userkey")));
        });
        Piece body = element.first("ac:rich-text-body").map(each -> inside(each, headings)).orElse(null);
        String plain = element.first("ac:plain-text-body").map(Element::content).orElse(null);
        Piece own = OwnMacros.typeset(name, parameters, body, plain, headings);
        add(own != null ? own : new AppMacro(name, Map.copyOf(parameters), Map.copyOf(people),
            plain == null ? body : new Piece.Fixed(plain)));
    }

    /** Parameters are always texts; a page is {@code KEY:Title}, or its title alone in the same space. */
    private static String value(Element parameter) {
        return parameter.elements().findFirst().map(named -> switch (named.name()) {
            case "ri:page" -> named.attribute("ri:space-key").isEmpty() ? named.attribute("ri:content-title")
                : named.attribute("ri:space-key") + ":" + named.attribute("ri:content-title");
            case "ri:user" -> named.attribute("ri:username");
            case "ri:space" -> named.attribute("ri:space-key");
            case "ri:url" -> named.attribute("ri:value");
            default -> value(named);
        }).orElseGet(parameter::content);
    }

    private Html html() {
        return new Html(ready);
    }

    private void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    private void flush() {
        if (ready.length() > 0) {
            pieces.add(new Piece.Fixed(ready.toString()));
            ready = new StringBuilder();
        }
    }
}
