package org.wardbook.isms.core.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * How many controls were decided how, by {@link Controls#DECISIONS} in their order (ISO/IEC 27001:2022, 6.1.3 d). It
 * counts the same controls as {@link ControlStatus}.
 */
public record Applicability(Map<String, Integer> decisions) {

    /** The counts over one theme, or over all for an empty one. */
    public static Applicability of(Snapshot snapshot, String theme) {
        return snapshot.memo(Applicability.class.getName() + theme, () -> {
            Map<String, Integer> decisions = new LinkedHashMap<>();
            Controls.DECISIONS.forEach(decision -> decisions.put(decision, 0));
            for (Record control : snapshot.table(Controls.NAME).all()) {
                if (theme.isEmpty() || theme.equals(control.text("theme"))) {
                    decisions.merge(Controls.decision(control), 1, Integer::sum);
                }
            }
            return new Applicability(decisions);
        });
    }

    public int total() {
        return decisions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
