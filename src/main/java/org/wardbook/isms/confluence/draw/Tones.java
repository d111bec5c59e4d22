package org.wardbook.isms.confluence.draw;

import java.util.Map;

/** What a status means at a glance; the word is always there besides. */
public final class Tones {

    private static final Map<String, String> TONES = Map.of(
        "implemented", "done", "closed", "done", "accepted", "done",
        "partial", "moving", "in-treatment", "moving", "planned", "ready", "assessed", "ready",
        "excluded", "out");

    private Tones() {
    }

    /** {@code done}, {@code moving}, {@code ready}, {@code out}, or {@code open} for everything else. */
    public static String of(String status) {
        return TONES.getOrDefault(status, "open");
    }
}
