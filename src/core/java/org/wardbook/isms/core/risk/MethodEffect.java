package org.wardbook.isms.core.risk;

import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What another method would do to the open, assessed risks: how many would stand in another band, how many stand in
 * each band now ({@code before}) and then ({@code after}), and how many above the appetite. A risk on a level that the
 * other method does not have counts in none of the figures of then.
 */
public record MethodEffect(int changed, int[] before, int[] after, int aboveBefore, int aboveAfter) {

    public static MethodEffect of(Snapshot snapshot, Method now, Method then) {
        int[] counts = new int[3];
        int[] before = new int[now.bands().size()];
        int[] after = new int[then.bands().size()];
        snapshot.table(Risks.NAME).forEach(record -> {
            Cell cell = Stage.CURRENT.cell(record);
            if (!Risks.open(record) || !cell.assessed(false)) {
                return;
            }
            int old = now.band(cell.likelihood(), cell.impact());
            before[old]++;
            counts[1] += now.aboveAppetite(old) ? 1 : 0;
            if (cell.likelihood() <= then.likelihood().size() && cell.impact() <= then.impact().size()) {
                int next = then.band(cell.likelihood(), cell.impact());
                after[next]++;
                counts[0] += next == same(now, then, old) ? 0 : 1;
                counts[2] += then.aboveAppetite(next) ? 1 : 0;
            }
        });
        return new MethodEffect(counts[0], before, after, counts[1], counts[2]);
    }

    /** The band with the same word; where there is none any more, the one at its place, which was renamed. */
    private static int same(Method now, Method then, int band) {
        int named = then.bands().stream().map(Band::name).toList().indexOf(now.bands().get(band).name());
        return named >= 0 ? named : band;
    }
}
