package org.wardbook.isms.core.risk;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Index;
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
        return snapshot.memo(new Key(stage, method.version()), () ->
            count(snapshot.table(Risks.NAME)::forEach, method, stage));
    }

    /** The matrix of those risks alone that a listing shows. */
    public static Matrix of(Index listing, Method method, Stage stage) {
        return listing.memo(new Key(stage, method.version()), () ->
            count(each -> listing.slice(0, listing.size(), each), method, stage));
    }

    /** Risks that are in a cell. */
    public int assessed() {
        return IntStream.of(bands).sum();
    }

    private static Matrix count(Consumer<Consumer<Record>> risks, Method method, Stage stage) {
        int rows = method.likelihood().size();
        int columns = method.impact().size();
        int[][] counts = new int[rows][columns];
        int[] bands = new int[method.bands().size()];
        int[] unassessed = new int[1];
        risks.accept(record -> {
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
