package org.wardbook.isms.core.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * How far the controls are: {@code byStatus} counts the applicable ones per status in the register's order,
 * {@code undecided} those nobody said of whether they apply, {@code excluded} those that do not.
 */
public record ControlStatus(Map<String, Integer> byStatus, int undecided, int excluded, int ownerless, int total) {

    /** The counts over one theme, or over all for an empty one. */
    public static ControlStatus of(Snapshot snapshot, String theme) {
        return snapshot.memo(ControlStatus.class.getName() + theme, () -> count(snapshot, theme));
    }

    private static ControlStatus count(Snapshot snapshot, String theme) {
        Map<String, Integer> byStatus = new LinkedHashMap<>();
        Controls.STATUSES.forEach(status -> byStatus.put(status, 0));
        int[] counts = new int[4];
        for (Record control : snapshot.table(Controls.NAME).all()) {
            if (!theme.isEmpty() && !theme.equals(control.text("theme"))) {
                continue;
            }
            counts[3]++;
            String progress = Controls.progress(control);
            if (progress.equals(Controls.EXCLUDED)) {
                counts[1]++;
                continue;
            }
            counts[0] += control.get("applicable") == null ? 1 : 0;
            counts[2] += control.text("owner").isEmpty() ? 1 : 0;
            byStatus.merge(progress, 1, Integer::sum);
        }
        return new ControlStatus(byStatus, counts[0], counts[1], counts[2], counts[3]);
    }

    /** Controls that are not excluded. */
    public int applicable() {
        return total - excluded;
    }
}
