package org.wardbook.isms.confluence.draw;

import java.util.HashMap;
import java.util.Map;

/** What a status means at a glance; the word is always there besides. */
public final class Tones {

    private static final Map<String, String> TONES = new HashMap<>();

    static {
        put("done", "implemented", "provided", "applicable", "closed", "accepted", "valid", "passed", "met",
            "approved", "held", "verified", "reached", "good", "yes", "signed");
        put("moving", "partial", "in-treatment", "in-progress", "partly", "conditional", "on-track", "expiring",
            "medium", "awaiting");
        put("ready", "planned", "assessed", "requested", "candidate", "low");
        put("late", "expired", "stale", "failed", "overdue", "rejected", "missing", "undecided", "at-risk", "missed",
            "no-owner", "no-need", "no-handling", "no-access", "critical", "high", "no");
        put("out", "excluded", "ended", "dropped", "withdrawn", "replaced", "not-applicable", "cancelled");
    }

    private static void put(String tone, String... statuses) {
        for (String status : statuses) {
            TONES.put(status, tone);
        }
    }

    private Tones() {
    }

    /** {@code done}, {@code moving}, {@code ready}, {@code late}, {@code out}, or {@code open} for everything else. */
    public static String of(String status) {
        return TONES.getOrDefault(status, "open");
    }
}
