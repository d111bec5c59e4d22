package org.wardbook.isms.core.risk;

import java.util.Map;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What another method would do to the open, assessed risks: how many would stand in another band, how many stand in
 * each band now ({@code before}) and then ({@code after}), and how many above the appetite. A risk on a level that the
 * other method does not have, and that no mapping moves, counts in none of the figures of then.
 */
public record MethodEffect(int changed, int[] before, int[] after, int aboveBefore, int aboveAfter) {

    /** @param mapping new level by old one, of {@code likelihood} and {@code impact} */
    public static MethodEffect of(Snapshot snapshot, Method now, Method then,
                                  Map<String, Map<Integer, Integer>> mapping) {
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
            counts[1] += now.aboveAppetite(old, record.text("category")) ? 1 : 0;
            int likelihood = mapped(mapping, "likelihood", cell.likelihood());
            int impact = mapped(mapping, "impact", cell.impact());
            if (likelihood <= then.likelihood().size() && impact <= then.impact().size()) {
                int next = then.band(likelihood, impact);
                after[next]++;
                counts[0] += next == same(now, then, old) ? 0 : 1;
                counts[2] += then.aboveAppetite(next, record.text("category")) ? 1 : 0;
            }
        });
        return new MethodEffect(counts[0], before, after, counts[1], counts[2]);
    }

    private static int mapped(Map<String, Map<Integer, Integer>> mapping, String scale, int level) {
        return mapping.getOrDefault(scale, Map.of()).getOrDefault(level, level);
    }

    /** The band with the same word; where there is none any more, the one at its place, which was renamed. */
    private static int same(Method now, Method then, int band) {
        int named = then.bands().stream().map(Band::name).toList().indexOf(now.bands().get(band).name());
        return named >= 0 ? named : band;
    }
}
