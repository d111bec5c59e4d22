package org.wardbook.isms.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;

/** Made-up risks, always the same ones, spread over levels, owners, states and dates. */
final class RiskData {

    static final List<String> STATUS = List.of("identified", "assessed", "in-treatment", "accepted", "closed");
    static final List<String> TREATMENT = List.of("reduce", "retain", "avoid", "share");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final String SENTENCE = "The asset could be affected by this scenario if the safeguard fails. ";

    private RiskData() {
    }

    /** The state of risk number {@code n}, from 1. @param owners keys of users */
    static Fields state(int n, List<String> owners) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("title", title(n));
        state.put("description", description(n));
        state.put("owner", owners.get(n % owners.size()));
        state.put("status", STATUS.get(n % 5));
        state.put("currentLikelihood", (long) likelihood(n));
        state.put("currentConfidentiality", (long) confidentiality(n));
        state.put("currentIntegrity", (long) integrity(n));
        state.put("currentAvailability", (long) availability(n));
        state.put("treatment", TREATMENT.get(n % 4));
        state.put("dueDate", due(n).toString());
        return Fields.of(state);
    }

    static String title(int n) {
        return "Risk " + n + ": loss of <availability> of asset " + n % 97;
    }

    static String description(int n) {
        return ("Threat & vulnerability description of risk " + n + ". " + SENTENCE.repeat(4)).substring(0, 200);
    }

    static int likelihood(int n) {
        return 1 + n * 3 % 5;
    }

    static int confidentiality(int n) {
        return 1 + n * 7 % 5;
    }

    static int integrity(int n) {
        return 1 + n * 11 / 5 % 5;
    }

    static int availability(int n) {
        return 1 + n * 13 / 7 % 5;
    }

    static int impact(int n) {
        return Math.max(confidentiality(n), Math.max(integrity(n), availability(n)));
    }

    static LocalDate due(int n) {
        return FIRST_DAY.plusDays(n % 500);
    }
}
