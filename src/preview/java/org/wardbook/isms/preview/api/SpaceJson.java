package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A space without its home page. */
record SpaceJson(Links links) {

    ObjectNode space(WikiSpace space) {
        ObjectNode json = Json.object().put("id", space.id()).put("key", space.key()).put("name", space.name())
            .put("status", "CURRENT").put("type", "global");
        json.putObject("_links").put("webui", "/display/" + Links.encoded(space.key()))
            .put("self", links.complete(Links.space(space.key())));
        json.putObject("_expandable").put("metadata", "").put("icon", "").put("description", "")
            .put("homepage", Links.content(space.homePage()));
        return json;
    }
}
