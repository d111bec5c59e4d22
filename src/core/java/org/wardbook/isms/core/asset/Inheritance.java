package org.wardbook.isms.core.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * Protection needs along dependencies by the maximum principle: what something depends on needs at least as much
 * protection as the thing itself (BSI Standard 200-2, 8.2). An asset whose need was decided otherwise, with a reason,
 * takes nothing over and passes on what was decided.
 */
public final class Inheritance {

    /** A level of one objective, and the references it came along, from where it was decided; none if decided here. */
    public record Need(int level, List<String> path) {
    }

    private static final Need NONE = new Need(0, List.of());
    private static final String PROCESSES = "processes";

    private final Map<String, Map<String, Need>> needs = new HashMap<>();

    private Inheritance() {
    }

    public static Inheritance of(Snapshot snapshot) {
        return snapshot.memo(Inheritance.class, () -> {
            Inheritance inheritance = new Inheritance();
            Map<String, Set<String>> supports = supports(snapshot);
            for (String objective : Method.OBJECTIVES) {
                inheritance.needs.put(objective, spread(snapshot, supports, objective));
            }
            return inheritance;
        });
    }

    public Need need(String ref, String objective) {
        return needs.get(objective).getOrDefault(ref, NONE);
    }

    /** From each record to the assets it depends on. */
    private static Map<String, Set<String>> supports(Snapshot snapshot) {
        Map<String, Set<String>> edges = new HashMap<>();
        snapshot.table(Assets.NAME).forEach(asset ->
            edges.put(asset.ref(), new HashSet<>(asset.fields().texts("dependsOn"))));
        snapshot.table(PROCESSES).forEach(process ->
            edges.put(process.ref(), new HashSet<>(process.fields().texts("assets"))));
        return edges;
    }

    /** Highest levels first, so that each asset is reached by its maximum before anything lower. */
    private static Map<String, Need> spread(Snapshot snapshot, Map<String, Set<String>> supports, String objective) {
        Map<String, Need> needs = new HashMap<>();
        List<Record> deciding = new ArrayList<>();
        Set<String> overridden = new HashSet<>();
        for (String register : List.of(Assets.NAME, PROCESSES)) {
            snapshot.table(register).forEach(record -> {
                if (record.number(objective) > 0) {
                    deciding.add(record);
                    needs.put(record.ref(), new Need(record.number(objective), List.of()));
                }
                if (record.fields().has("overrideReason")) {
                    overridden.add(record.ref());
                }
            });
        }
        deciding.sort(Comparator.comparingInt((Record record) -> -record.number(objective)));
        for (Record record : deciding) {
            follow(record.ref(), record.number(objective), supports, overridden, needs);
        }
        return needs;
    }

    private static void follow(String source, int level, Map<String, Set<String>> supports, Set<String> overridden,
                               Map<String, Need> needs) {
        Deque<String> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            String from = open.remove();
            Need need = needs.get(from);
            for (String to : supports.getOrDefault(from, Set.of())) {
                if (need.level() == level && !overridden.contains(to) && needs.getOrDefault(to, NONE).level() < level) {
                    List<String> path = new ArrayList<>(need.path());
                    path.add(from);
                    needs.put(to, new Need(level, List.copyOf(path)));
                    open.add(to);
                }
            }
        }
    }
}
