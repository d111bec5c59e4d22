package org.wardbook.isms.preview.storage;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which elements storage format has, with which attributes and where they stand. */
final class Grammar {

    /** HTML elements; those that have no content; those that may hold no text of their own. */
    static final Set<String> HTML = set("p h1 h2 h3 h4 h5 h6 strong b em i u s del ins sub sup code pre blockquote br"
        + " hr ul ol li dl dt dd table colgroup col caption thead tbody tfoot tr th td a span div small big cite q kbd"
        + " samp var abbr time");
    static final Set<String> EMPTY = set("br hr col");
    private static final Set<String> TEXTLESS = set("ul ol dl table colgroup thead tbody tfoot tr ac:structured-macro"
        + " ac:task-list ac:task ac:layout ac:layout-section ac:link ac:image");
    private static final Set<String> EVERYWHERE = set("class title lang dir style local-id ac:local-id");

    /** Attributes by element; a name with an exclamation mark must be there. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
        allow("a", "href rel target"), allow("ol", "start type"), allow("col", "span width"),
        allow("table", "data-layout data-table-width"), allow("time", "!datetime"),
        allow("th", "colspan rowspan scope headers abbr data-highlight-colour"),
        allow("td", "colspan rowspan headers data-highlight-colour"), allow("blockquote", "cite"), allow("q", "cite"),
        allow("ac:structured-macro", "!ac:name ac:schema-version ac:macro-id data-layout"),
        allow("ac:parameter", "!ac:name"), allow("ac:rich-text-body", ""), allow("ac:plain-text-body", ""),
        allow("ac:link", "ac:anchor ac:card-appearance"), allow("ac:link-body", ""),
        allow("ac:plain-text-link-body", ""), allow("ac:image", "ac:alt ac:title ac:width ac:height ac:align"),
        allow("ac:task-list", ""), allow("ac:task", ""), allow("ac:task-id", ""), allow("ac:task-uuid", ""),
        allow("ac:task-status", ""), allow("ac:task-body", ""), allow("ac:layout", ""),
        allow("ac:layout-section", "!ac:type"), allow("ac:layout-cell", ""), allow("ac:placeholder", "ac:type"),
        allow("ac:emoticon", "!ac:name ac:emoji-shortname ac:emoji-id ac:emoji-fallback"),
        allow("ac:inline-comment-marker", "!ac:ref"),
        allow("ri:page", "!ri:content-title ri:space-key ri:version-at-save"),
        allow("ri:user", "ri:userkey ri:username"), allow("ri:space", "!ri:space-key"), allow("ri:url", "!ri:value"));

    /** Elements that stand nowhere else. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
        allow("li", "ul ol"), allow("dt", "dl"), allow("dd", "dl"), allow("tr", "table thead tbody tfoot"),
        allow("td", "tr"), allow("th", "tr"), allow("thead", "table"), allow("tbody", "table"), allow("tfoot", "table"),
        allow("colgroup", "table"), allow("col", "colgroup table"), allow("caption", "table"),
        allow("ac:parameter", "ac:structured-macro"), allow("ac:rich-text-body", "ac:structured-macro"),
        allow("ac:plain-text-body", "ac:structured-macro"), allow("ac:link-body", "ac:link"),
        allow("ac:plain-text-link-body", "ac:link"), allow("ac:task", "ac:task-list"), allow("ac:task-id", "ac:task"),
        allow("ac:task-uuid", "ac:task"), allow("ac:task-status", "ac:task"), allow("ac:task-body", "ac:task"),
        allow("ac:layout-section", "ac:layout"), allow("ac:layout-cell", "ac:layout-section"),
        allow("ri:page", "ac:link ac:parameter"), allow("ri:user", "ac:link ac:parameter"),
        allow("ri:space", "ac:link ac:parameter"), allow("ri:url", "ac:image ac:parameter"));

    /** Elements that hold nothing but these. */
    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
        allow("ul", "li"), allow("ol", "li"), allow("dl", "dt dd"), allow("tr", "th td"),
        allow("table", "colgroup col caption thead tbody tfoot tr"), allow("thead", "tr"), allow("tbody", "tr"),
        allow("tfoot", "tr"), allow("colgroup", "col"), allow("ac:task-list", "ac:task"),
        allow("ac:task", "ac:task-id ac:task-uuid ac:task-status ac:task-body"),
        allow("ac:structured-macro", "ac:parameter ac:rich-text-body ac:plain-text-body"),
        allow("ac:parameter", "ri:page ri:user ri:space ri:url ac:link"), allow("ac:plain-text-body", ""),
        allow("ac:plain-text-link-body", ""), allow("ac:link",
            "ri:page ri:user ri:space ac:link-body ac:plain-text-link-body"), allow("ac:image", "ri:url"),
        allow("ac:layout", "ac:layout-section"), allow("ac:layout-section", "ac:layout-cell"),
        allow("ac:task-id", ""), allow("ac:task-uuid", ""), allow("ac:task-status", ""), allow("ac:placeholder", ""),
        allow("ri:page", ""), allow("ri:user", ""), allow("ri:space", ""), allow("ri:url", ""), allow("br", ""),
        allow("hr", ""), allow("col", ""), allow("ac:emoticon", ""));

    private Grammar() {
    }

    static boolean hasElement(String name) {
        return HTML.contains(name) || ATTRIBUTES.containsKey(name);
    }

    static boolean hasAttribute(String element, String attribute) {
        Set<String> own = ATTRIBUTES.getOrDefault(element, Set.of());
        return EVERYWHERE.contains(attribute) || own.contains(attribute) || own.contains("!" + attribute);
    }

    /** The attributes without which the element says nothing. */
    static Set<String> required(String element) {
        return ATTRIBUTES.getOrDefault(element, Set.of()).stream().filter(each -> each.startsWith("!"))
            .map(each -> each.substring(1)).collect(Collectors.toSet());
    }

    static boolean fits(String parent, String child) {
        Set<String> children = CHILDREN.get(parent);
        Set<String> parents = PARENTS.get(child);
        return (children == null || children.contains(child)) && (parents == null || parents.contains(parent));
    }

    static boolean holdsText(String element) {
        return !TEXTLESS.contains(element) && !EMPTY.contains(element) && !element.startsWith("ri:");
    }

    private static Map.Entry<String, Set<String>> allow(String element, String names) {
        return Map.entry(element, set(names));
    }

    private static Set<String> set(String names) {
        return names.isEmpty() ? Set.of() : Arrays.stream(names.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
