package org.wardbook.isms.core.method;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/**
 * The records of a space under a changed method. Levels are never clamped: whoever makes a scale shorter, or gives its
 * levels another meaning, says which old level becomes which new one.
 *
 * @param mapping new level by old level, by the name of the scale ({@code likelihood}, {@code impact},
 *                {@code confidentiality} …); a level that is not named stays
 */
public record Migration(Snapshot snapshot, Registers registers, Method next,
                        Map<String, Map<Integer, Integer>> mapping) {

    private static final Set<FieldType> LEVELS =
        EnumSet.of(FieldType.LIKELIHOOD, FieldType.IMPACT, FieldType.SCALE);

    /** Where a level goes whose scale is given up, until somebody says what it means on the one for impact. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** A record's levels under the new method, by field. */
    private record Moved(Record record, Map<String, Object> levels) {
    }

    /** Records on levels that the changed scales do not have, by scale and level: each level needs a mapping. */
    public Map<String, Map<Integer, Set<String>>> beyond() {
        Map<String, Map<Integer, Set<String>>> beyond = new TreeMap<>();
        eachLevel((record, field, scale, level) -> {
            if (mapped(field, level) > size(field)) {
                beyond.computeIfAbsent(scale, s -> new TreeMap<>())
                    .computeIfAbsent(level, l -> new TreeSet<>(Refs.NATURAL)).add(record.ref());
            }
        });
        return beyond;
    }

    /** @throws Refusal RULE where records stand on levels the method no longer has, and no mapping says what becomes */
    public List<Change> changes() {
        beyond().forEach((scale, levels) -> {
            throw Refusal.of(Refusal.Kind.RULE, "error.method.used", scale,
                (int) levels.values().stream().flatMap(Set::stream).distinct().count(),
                String.join(", ", levels.keySet().stream().map(String::valueOf).toList()));
        });
        Map<String, Moved> moved = new LinkedHashMap<>();
        eachLevel((record, field, scale, level) -> {
            int next = mapped(field, level);
            if (next != level) {
                moved.computeIfAbsent(record.register() + " " + record.ref(),
                    key -> new Moved(record, new LinkedHashMap<>())).levels().put(field.name(), (long) next);
            }
        });
        List<Change> changes = new ArrayList<>();
        moved.values().forEach(each ->
            changes.add(Change.update(each.record(), each.record().fields().with(each.levels()))));
        return changes;
    }

    private interface Each {
        void level(Record record, Field field, String scale, int level);
    }

    private void eachLevel(Each each) {
        for (Register register : registers.all()) {
            List<Field> fields = register.fields().stream().filter(Migration::isLevel).toList();
            if (!fields.isEmpty()) {
                snapshot.table(register.name()).forEach(record -> fields.forEach(field -> {
                    if (record.number(field.name()) > 0) {
                        each.level(record, field, scale(field), record.number(field.name()));
                    }
                }));
            }
        }
    }

    private static boolean isLevel(Field field) {
        return !field.calculated() && LEVELS.contains(field.type());
    }

    /** The scale that decides for a field; objectives that have none of their own stand on the one for impact. */
    private String scale(Field field) {
        return switch (field.type()) {
            case LIKELIHOOD -> "likelihood";
            case IMPACT -> "impact";
            default -> own(field, next) || own(field, now()) || !Method.OBJECTIVES.contains(field.target())
                ? field.target() : "impact";
        };
    }

    private static boolean own(Field field, Method method) {
        return method.scales().containsKey(field.target());
    }

    private Method now() {
        return Spaces.method(snapshot);
    }

    private int mapped(Field field, int level) {
        Integer said = mapping.getOrDefault(scale(field), Map.of()).get(level);
        return said != null ? said : field.type() == FieldType.SCALE && own(field, now()) && !own(field, next)
            ? NOWHERE : level;
    }

    private int size(Field field) {
        return switch (field.type()) {
            case LIKELIHOOD -> next.likelihood().size();
            case IMPACT -> next.impact().size();
            default -> next.scale(field.target()).size();
        };
    }
}
