package org.wardbook.isms.core.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The immutable state of one record: field names to JSON-like values ({@code String}, {@code Long},
 * {@code BigDecimal}, {@code Boolean}, {@code List}, {@code Map}). A field that is absent and a field that is null are
 * the same thing. Records with the same fields share one array of names, so that ten thousand of them stay small.
 */
public final class Fields {

    private static final Map<List<String>, String[]> SHAPES = new ConcurrentHashMap<>();
    private static final int MOST_SHAPES = 5_000;
    private static final Map<String, String> POOL = new ConcurrentHashMap<>();
    private static final int POOLED = 20;
    private static final int MOST_POOLED = 20_000;
    public static final Fields EMPTY = new Fields(new String[0], new Object[0]);

    private final String[] names;
    private final Object[] values;

    private Fields(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** The non-null entries of the map. */
    public static Fields of(Map<String, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>(map);
        sorted.values().removeIf(Objects::isNull);
        List<String> names = List.copyOf(sorted.keySet());
        String[] shape = SHAPES.get(names);
        if (shape == null) {
            shape = names.toArray(String[]::new);
            if (SHAPES.size() < MOST_SHAPES) {
                SHAPES.put(names, shape);
            }
        }
        Object[] values = new Object[shape.length];
        int i = 0;
        for (Object value : sorted.values()) {
            values[i++] = frozen(value);
        }
        return new Fields(shape, values);
    }

    private static Object frozen(Object value) {
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(frozen(element)));
            return Collections.unmodifiableList(elements);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, frozen(member)));
            return Collections.unmodifiableMap(members);
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        return value instanceof String text && text.length() <= POOLED ? pooled(text) : value;
    }

    private static String pooled(String text) {
        String known = POOL.get(text);
        if (known == null && POOL.size() < MOST_POOLED) {
            POOL.put(text, text);
        }
        return known == null ? text : known;
    }

    /** The value, or null. */
    public Object get(String name) {
        int i = Arrays.binarySearch(names, name);
        return i < 0 ? null : values[i];
    }

    /** The text, or an empty one. */
    public String text(String name) {
        Object value = get(name);
        return value == null ? "" : value.toString();
    }

    /** The whole number, or 0. */
    public int number(String name) {
        return get(name) instanceof Number n ? n.intValue() : 0;
    }

    /** The list of texts, or an empty one. */
    public List<String> texts(String name) {
        if (get(name) instanceof List<?> list) {
            List<String> texts = new ArrayList<>(list.size());
            list.forEach(element -> texts.add(String.valueOf(element)));
            return texts;
        }
        return List.of();
    }

    public boolean has(String name) {
        return get(name) != null;
    }

    /** A new mutable map of all fields, sorted by name. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return map;
    }

    /** This state with some fields replaced; a null value removes its field. */
    public Fields with(Map<String, ?> changes) {
        Map<String, Object> map = toMap();
        map.putAll(changes);
        return of(map);
    }

    /** Names of the fields whose values differ, sorted. */
    public List<String> differences(Fields other) {
        TreeMap<String, Object> all = new TreeMap<>(toMap());
        all.putAll(other.toMap());
        return all.keySet().stream().filter(name -> !Objects.equals(get(name), other.get(name))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields f && Arrays.equals(names, f.names) && Arrays.equals(values, f.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
