package org.wardbook.isms.core.risk;

import java.util.function.Consumer;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Index;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * Where the open risks go from their current place to their target: how many to a lower score, how many stay, how many
 * to a higher one, and how many have no target or are not assessed.
 */
public record Movement(int lower, int same, int higher, int unknown) {

    private record Key(int method) {
    }

    /** The movement of all risks of the snapshot. */
    public static Movement of(Snapshot snapshot, Method method) {
        return snapshot.memo(new Key(method.version()), () -> count(snapshot.table(Risks.NAME)::forEach, method));
    }

    /** The movement of those risks alone that a listing shows. */
    public static Movement of(Index listing, Method method) {
        return listing.memo(new Key(method.version()), () ->
            count(each -> listing.slice(0, listing.size(), each), method));
    }

    private static Movement count(Consumer<Consumer<Record>> risks, Method method) {
        int[] counts = new int[4];
        risks.accept(record -> {
            if (Risks.open(record)) {
                int now = Stage.CURRENT.cell(record).score(method);
                int then = Stage.TARGET.cell(record).score(method);
                counts[now == 0 || then == 0 ? 3 : then < now ? 0 : then == now ? 1 : 2]++;
            }
        });
        return new Movement(counts[0], counts[1], counts[2], counts[3]);
    }
}
