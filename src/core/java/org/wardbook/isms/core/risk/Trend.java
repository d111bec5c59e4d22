package org.wardbook.isms.core.risk;

import java.time.LocalDate;
import java.util.List;

/** How many open risks stood in each band at the end of some days (UTC), by their current assessment. */
public record Trend(List<Point> points) {

    /** {@code bands} counts from the lowest, in the bands of the method that was in force then. */
    public record Point(LocalDate day, List<String> names, List<Integer> bands, int unassessed, int closed) {

        public int open() {
            return bands.stream().mapToInt(Integer::intValue).sum() + unassessed;
        }
    }
}
