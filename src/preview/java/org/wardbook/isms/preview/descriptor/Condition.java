package org.wardbook.isms.preview.descriptor;

import java.util.Map;

/** A {@code <condition>}: its class, its parameters, and whether it holds where the class says no. */
public record Condition(Class<?> type, Map<String, String> parameters, boolean inverted) {

    static Condition of(Tag tag) {
        Condition condition = new Condition(tag.type("class"), tag.parameters(), tag.flag("invert", false));
        tag.done();
        return condition;
    }
}
