package org.wardbook.isms.core.method;

/** A band of risk: its word, its colour (a name of {@link #COLOURS}) and the lowest score that belongs to it. */
public record Band(String name, String colour, int from) {

    /** Colours a band can have; each has a light and a dark rendering with readable text. */
    public static final java.util.List<String> COLOURS =
        java.util.List.of("green", "lime", "yellow", "orange", "red", "magenta", "purple", "blue", "teal", "grey");
}
