package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wardbook.isms.preview.wiki.Person;

/** A user; the preview has no pictures of people. */
record PersonJson(Links links) {

    ObjectNode known(Person person) {
        ObjectNode json = Json.object().put("type", "known").put("username", person.name())
            .put("userKey", person.key()).put("displayName", person.fullName());
        json.putObject("_links").put("self", links.complete(Links.user(person.key())));
        json.putObject("_expandable").put("status", "");
        return json;
    }

    static ObjectNode anonymous() {
        return Json.object().put("type", "anonymous").put("displayName", "Anonymous");
    }
}
