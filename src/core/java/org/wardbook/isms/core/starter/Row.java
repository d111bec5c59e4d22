package org.wardbook.isms.core.starter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Register;

/**
 * Reads one row as the state of a record: the column of a field has its name, with {@code _en} or {@code _de} where
 * there is one per language. Dates are days from today; levels are those of five and are brought to shorter scales.
 */
record Row(Map<String, String> cells, String language, Method method, LocalDate today, People people, Actor actor) {

    private static final int LEVELS = 5;

    String ref() {
        return cells.get("ref");
    }

    String cell(String column) {
        String cell = cells.get(column);
        return cell == null ? cells.getOrDefault(column + "_" + language, "") : cell;
    }

    /** The stored fields of the register that the row has a value for. */
    Fields state(Register register) {
        Map<String, Object> state = new LinkedHashMap<>();
        for (Field field : register.fields()) {
            String cell = field.calculated() ? "" : cell(field.name());
            if (!cell.isEmpty()) {
                state.put(field.name(), value(field, cell));
            }
        }
        return Fields.of(state);
    }

    private Object value(Field field, String cell) {
        return switch (field.type()) {
            case NUMBER, BAND -> Long.valueOf(cell);
            case LIKELIHOOD -> level(cell, method.likelihood().size());
            case IMPACT -> level(cell, method.impact().size());
            case SCALE -> level(cell, Math.max(1, method.scale(field.target()).size()));
            case DATE -> today.plusDays(Long.parseLong(cell)).toString();
            case BOOLEAN -> Boolean.valueOf(cell);
            case CHOICES, REFERENCES, LINKS -> List.of(cell.split(";"));
            case PERSON -> person(cell);
            case PEOPLE -> Arrays.stream(cell.split(";")).map(this::person).filter(Objects::nonNull).distinct()
                .toList();
            case TEXT, LONG_TEXT, CHOICE, REFERENCE -> cell;
        };
    }

    private static Long level(String cell, int levels) {
        int level = Integer.parseInt(cell);
        return (long) (levels >= LEVELS ? level : (level * levels + LEVELS - 1) / LEVELS);
    }

    /** Where the demo company's people are no users, whoever loads it owns everything. */
    private String person(String name) {
        String key = people.key(name).orElse(actor.user());
        return key.isEmpty() ? null : key;
    }
}
