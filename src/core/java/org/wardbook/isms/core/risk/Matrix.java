package org.wardbook.isms.core.risk;

import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * How many open risks stand in each cell at one stage: {@code counts[likelihood - 1][impact - 1]};
 * {@code unassessed} are in no cell; {@code bands} has the count per band from the lowest.
 */
public record Matrix(Stage stage, int[][] counts, int[] bands, int unassessed) {

    private record Key(Stage stage, int method) {
    }

    /** The matrix of the snapshot. */
    public static Matrix of(Snapshot snapshot, Method method, Stage stage) {
        return snapshot.memo(new Key(stage, method.version()), () -> count(snapshot, method, stage));
    }

    private static Matrix count(Snapshot snapshot, Method method, Stage stage) {
        int rows = method.likelihood().size();
        int columns = method.impact().size();
        int[][] counts = new int[rows][columns];
        int[] bands = new int[method.bands().size()];
        int[] unassessed = new int[1];
        snapshot.table(Risks.NAME).forEach(record -> {
            if (!Risks.open(record)) {
                return;
            }
            Cell cell = stage.cell(record);
            if (cell.likelihood() == 0 || cell.impact() == 0) {
                unassessed[0]++;
            } else {
                counts[Math.min(cell.likelihood(), rows) - 1][Math.min(cell.impact(), columns) - 1]++;
                bands[cell.band(method)]++;
            }
        });
        return new Matrix(stage, counts, bands, unassessed[0]);
    }
}
