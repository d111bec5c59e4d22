package org.wardbook.isms.confluence.risk;

import java.time.LocalDate;
import java.util.List;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.risk.Trend;

/**
 * One month's counts in the bands of today's method, from the lowest. A band of an earlier method counts where today's
 * band of that name stands, or else in the one of the same rank; {@code translated} tells that this was so.
 */
record TrendColumn(LocalDate day, int[] counts, int unassessed, boolean translated) {

    static List<TrendColumn> of(Trend trend, Method method) {
        return trend.points().stream().map(point -> of(point, method.bands().stream().map(Band::name).toList()))
            .toList();
    }

    private static TrendColumn of(Trend.Point point, List<String> names) {
        int[] counts = new int[names.size()];
        boolean translated = false;
        for (int i = 0; i < point.bands().size(); i++) {
            int same = names.indexOf(point.names().get(i));
            translated |= same < 0 && point.bands().get(i) > 0;
            counts[same < 0 ? Math.min(i, names.size() - 1) : same] += point.bands().get(i);
        }
        return new TrendColumn(point.day(), counts, point.unassessed(), translated);
    }

    int open() {
        int open = unassessed;
        for (int count : counts) {
            open += count;
        }
        return open;
    }
}
