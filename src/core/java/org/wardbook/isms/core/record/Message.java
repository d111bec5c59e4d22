package org.wardbook.isms.core.record;

import java.util.List;

/** A text for a reader, by key and arguments; the key is completed with the app's prefix where it is translated. */
public record Message(String key, List<Object> arguments) {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
