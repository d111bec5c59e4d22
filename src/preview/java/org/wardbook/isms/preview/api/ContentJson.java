package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiPage;

/** A page, or an older version of one, with the parts that are wanted in full; the others are named as expandable. */
record ContentJson(Wiki wiki, Rendering rendering, PersonJson people, SpaceJson spaces, Links links) {

    static final Set<String> KNOWN = Set.of("body", "body.storage", "body.view", "version", "version.by", "space",
        "history", "history.createdBy", "history.lastUpdated", "ancestors", "container");
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    ObjectNode page(WikiPage page, Expansions wanted) {
        ObjectNode json = Json.object().put("id", String.valueOf(page.id())).put("type", "page")
            .put("status", page.historical() ? "historical" : "current").put("title", page.title());
        ObjectNode expandable = Json.object();
        String self = Links.content(page.current());
        if (wanted.has("space")) {
            json.set("space", space(page));
        } else {
            expandable.put("space", Links.space(page.space()));
        }
        if (wanted.has("container")) {
            json.set("container", space(page));
        } else {
            expandable.put("container", Links.space(page.space()));
        }
        if (wanted.has("history")) {
            json.set("history", history(page, wanted));
        } else {
            expandable.put("history", self + "/history");
        }
        if (wanted.has("version")) {
            json.set("version", version(page));
        } else {
            expandable.put("version", "");
        }
        if (wanted.has("ancestors")) {
            json.set("ancestors", ancestors(page));
        } else {
            expandable.put("ancestors", "");
        }
        if (wanted.has("body")) {
            json.set("body", body(page, wanted));
        } else {
            expandable.put("body", "");
        }
        json.putObject("extensions").put("position", "none");
        json.putObject("_links").put("webui", Links.page(page)).put("self", links.complete(page.historical()
            ? self + "?status=historical&version=" + page.version() : self));
        json.set("_expandable", expandable);
        return json;
    }

    /** As the outermost object of an answer. */
    ObjectNode answer(WikiPage page, Expansions wanted) {
        ObjectNode json = page(page, wanted);
        links.outermost((ObjectNode) json.get("_links")).put("collection", "/rest/api/content");
        return json;
    }

    private ObjectNode space(WikiPage page) {
        return wiki.spaces().byKey(page.space()).map(spaces::space).orElseGet(Json::object);
    }

    private ObjectNode history(WikiPage page, Expansions wanted) {
        WikiPage first = wiki.pages().version(page.current(), 1).orElse(page);
        ObjectNode json = Json.object().put("latest", !page.historical());
        json.set("createdBy", person(first.by()));
        json.put("createdDate", time(first.changedAt()));
        if (wanted.has("history.lastUpdated")) {
            json.set("lastUpdated", version(wiki.pages().byId(page.current()).orElse(page)));
        }
        json.putObject("_links").put("self", links.complete(Links.content(page.current()) + "/history"));
        return json;
    }

    private ObjectNode version(WikiPage page) {
        ObjectNode json = Json.object();
        json.set("by", person(page.by()));
        return json.put("when", time(page.changedAt())).put("message", page.comment())
            .put("number", page.version()).put("minorEdit", false).put("hidden", false);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private ObjectNode person(String key) {
        return wiki.people().byKey(key).map(people::known).orElseGet(PersonJson::anonymous);
    }

    /** From the top down. */
    private ArrayNode ancestors(WikiPage page) {
        Deque<ObjectNode> above = new ArrayDeque<>();
        Optional<WikiPage> next = wiki.pages().byId(page.parent());
        while (next.isPresent()) {
            above.addFirst(page(next.get(), Expansions.none()));
            next = wiki.pages().byId(next.get().parent());
        }
        return Json.array().addAll(above);
    }

    private ObjectNode body(WikiPage page, Expansions wanted) {
        ObjectNode json = Json.object();
        ObjectNode expandable = Json.object();
        if (wanted.has("body.storage")) {
            json.set("storage", representation(page.storage(), "storage"));
        } else {
            expandable.put("storage", "");
        }
        if (wanted.has("body.view")) {
            json.set("view", representation(rendering.view(page, "display"), "view"));
        } else {
            expandable.put("view", "");
        }
        json.set("_expandable", expandable);
        return json;
    }

    static ObjectNode representation(String value, String name) {
        return Json.object().put("value", value).put("representation", name);
    }
}
