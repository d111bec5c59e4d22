package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;

/** One condition of a listing, {@code field:op:value}. Values of {@code in} are separated by commas. */
public record Filter(Field field, Operator operator, List<Object> values) {

    /** What a condition asks. Order comparisons never hold for an empty field. */
    public enum Operator { EQ, NE, IN, LT, LE, GT, GE, CONTAINS, EMPTY, NOTEMPTY }

    /**
     * Reads {@code owner:eq:me}, {@code band:in:2,3}, {@code dueDate:lt:today}, {@code treatment:empty}. A person is
     * a user name, {@code me}, or {@code key:} and a user key; a date is ISO 8601 or {@code today}; a band is its number
     * or its word.
     *
     * @throws Refusal INVALID on the field {@code filter}, with what would be right
     */
    static Filter parse(String text, Register register, Reading reading, String viewer) {
        String[] parts = text.split(":", 3);
        Field field = register.field(parts[0].strip());
        if (field == null) {
            throw Refusal.invalid("filter", "error.filter.field", parts[0].strip(),
                String.join(", ", register.fields().stream().map(Field::name).toList()));
        }
        Operator operator = operator(parts.length < 2 ? "" : parts[1].strip());
        if (operator == Operator.EMPTY || operator == Operator.NOTEMPTY) {
            return new Filter(field, operator, List.of());
        }
        if (parts.length < 3 || parts[2].isBlank()) {
            throw Refusal.invalid("filter", "error.filter.value", text);
        }
        Operands operands = new Operands(field, reading, viewer);
        List<Object> values = new ArrayList<>();
        if (operator == Operator.CONTAINS) {
            values.add(Texts.folded(parts[2].strip()));
        } else {
            for (String value : operator == Operator.IN ? parts[2].split(",") : new String[] {parts[2]}) {
                values.add(operands.read(value.strip()));
            }
        }
        return new Filter(field, operator, List.copyOf(values));
    }

    private static Operator operator(String name) {
        for (Operator operator : Operator.values()) {
            if (operator.name().toLowerCase(Locale.ROOT).equals(name)) {
                return operator;
            }
        }
        throw Refusal.invalid("filter", "error.filter.operator", name,
            "eq, ne, in, lt, le, gt, ge, contains, empty, notempty");
    }

    boolean matches(Register register, Record record, Reading reading) {
        Object value = register.value(record, field, reading);
        return switch (operator) {
            case EMPTY -> value == null;
            case NOTEMPTY -> value != null;
            case EQ, IN -> among(value);
            case NE -> !among(value);
            case CONTAINS -> value != null && contains(value);
            case LT -> value != null && compare(value) < 0;
            case LE -> value != null && compare(value) <= 0;
            case GT -> value != null && compare(value) > 0;
            case GE -> value != null && compare(value) >= 0;
        };
    }

    private boolean among(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(values::contains);
        }
        return value == null ? field.type() == FieldType.BOOLEAN && values.contains(false) : values.contains(value);
    }

    private boolean contains(Object value) {
        return Texts.folded(value.toString()).contains((String) values.get(0));
    }

    private int compare(Object value) {
        Object bound = values.get(0);
        if (value instanceof Long number && bound instanceof Long other) {
            return Long.compare(number, other);
        }
        if (field.type() == FieldType.CHOICE) {
            return Integer.compare(field.options().indexOf(value), field.options().indexOf(bound));
        }
        return value.toString().compareTo(bound.toString());
    }
}
