package org.wardbook.isms.confluence.method;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Refusal;

/** Reads what becomes of old levels: {@code {"impact": {"5": 4}}}. */
final class Mapping {

    private Mapping() {
    }

    /** @throws Refusal INVALID on {@code mapping} where it is anything else */
    static Map<String, Map<Integer, Integer>> of(Object given) {
        Map<String, Map<Integer, Integer>> mapping = new LinkedHashMap<>();
        if (given == null) {
            return mapping;
        }
        if (!(given instanceof Map<?, ?> scales)) {
            throw refused();
        }
        scales.forEach((scale, levels) -> {
            Map<Integer, Integer> moved = new LinkedHashMap<>();
            if (!(levels instanceof Map<?, ?> map)) {
                throw refused();
            }
            map.forEach((from, to) -> moved.put(level(from), level(to)));
            mapping.put(scale.toString(), moved);
        });
        return mapping;
    }

    private static Integer level(Object given) {
        String text = String.valueOf(given);
        if (!text.matches("[1-6]")) {
            throw refused();
        }
        return Integer.valueOf(text);
    }

    private static Refusal refused() {
        return Refusal.invalid("mapping", "error.method.mapping");
    }
}
