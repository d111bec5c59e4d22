package org.wardbook.isms.core.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;

/**
 * A method as the fields of a record and back: {@code likelihood} and {@code impact} are lists of
 * {@code {name, anchor}}, {@code formula} is {@code product}, {@code sum} or {@code grid}, {@code grid} holds a row of
 * band numbers per likelihood level, {@code bands} are {@code {name, colour, from}}, {@code appetite} is a band number;
 * further scales and rules are as {@link RuleFields} says.
 */
public final class MethodFields {

    private static final int MOST_TEXT = 255;

    private final Map<String, Message> faults;

    private MethodFields(Map<String, Message> faults) {
        this.faults = faults;
    }

    public static Map<String, Object> write(Method method) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("likelihood", levels(method.likelihood()));
        fields.put("impact", levels(method.impact()));
        fields.put("formula", method.formula().name().toLowerCase(Locale.ROOT));
        if (method.formula() == Method.Formula.GRID) {
            fields.put("grid", method.grid());
        }
        fields.put("bands", method.bands().stream().map(band -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("name", band.name());
            map.put("colour", band.colour());
            map.put("from", (long) band.from());
            return map;
        }).toList());
        fields.put("appetite", (long) method.appetite());
        RuleFields.write(method, fields);
        return fields;
    }

    static List<Map<String, Object>> levels(List<Level> levels) {
        return levels.stream().map(level -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("name", level.name());
            map.put("anchor", level.anchor());
            return map;
        }).toList();
    }

    /** The method of a stored record. */
    public static Method of(Record record) {
        return read(record.fields(), record.version());
    }

    /** @throws Refusal INVALID with one message for each part that does not fit */
    public static Method read(Fields fields, int version) {
        return new MethodFields(new LinkedHashMap<>()).method(fields, version);
    }

    private Method method(Fields fields, int version) {
        List<Level> likelihood = levels(fields, "likelihood");
        List<Level> impact = levels(fields, "impact");
        Method.Formula formula = formula(fields.text("formula"));
        boolean gridded = formula == Method.Formula.GRID;
        List<Band> bands = bands(fields, gridded);
        List<List<Integer>> grid = gridded ? grid(fields, likelihood.size(), impact.size(), bands.size()) : List.of();
        int appetite = whole(fields.get("appetite"), -1);
        if (appetite < 0 || appetite >= Math.max(1, bands.size())) {
            faults.put("appetite", Message.of("error.method.appetite", Math.max(0, bands.size() - 1)));
        }
        RuleFields rules = new RuleFields(fields, bands.size(), faults);
        Map<String, List<Level>> scales = rules.scales();
        List<AcceptanceRule> acceptance = rules.acceptance();
        Map<String, Integer> appetites = rules.appetites();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Method method = new Method(version, likelihood, impact, formula, grid, bands, appetite, scales, acceptance,
            appetites);
        requireReachable(method);
        return method;
    }

    private List<Level> levels(Fields fields, String field) {
        return levels(fields.get(field), field, faults);
    }

    /** A scale; what is wrong with it is put under the field. */
    static List<Level> levels(Object given, String field, Map<String, Message> faults) {
        MethodFields reading = new MethodFields(faults);
        List<Level> levels = new ArrayList<>();
        for (Map<?, ?> map : maps(given)) {
            levels.add(new Level(reading.word(map.get("name"), field), reading.text(map.get("anchor"), field)));
        }
        if (levels.size() < 3 || levels.size() > 6) {
            faults.putIfAbsent(field, Message.of("error.method.levels", levels.size()));
        }
        reading.requireDistinct(levels.stream().map(Level::name).toList(), field);
        return levels;
    }

    private List<Band> bands(Fields fields, boolean gridded) {
        List<Band> bands = new ArrayList<>();
        for (Map<?, ?> map : maps(fields.get("bands"))) {
            String colour = text(map.get("colour"), "bands");
            if (!Band.COLOURS.contains(colour)) {
                faults.putIfAbsent("bands", Message.of("error.method.colour", colour, String.join(", ", Band.COLOURS)));
            }
            int from = whole(map.get("from"), bands.isEmpty() ? 1 : gridded ? bands.size() + 1 : -1);
            if (!gridded && !bands.isEmpty() && from <= bands.get(bands.size() - 1).from()) {
                faults.putIfAbsent("bands", Message.of("error.method.bands.order", bands.size() + 1));
            }
            bands.add(new Band(word(map.get("name"), "bands"), colour, from));
        }
        if (bands.size() < 2 || bands.size() > 6) {
            faults.putIfAbsent("bands", Message.of("error.method.bands", bands.size()));
        }
        requireDistinct(bands.stream().map(Band::name).toList(), "bands");
        return bands;
    }

    private Method.Formula formula(String text) {
        for (Method.Formula formula : Method.Formula.values()) {
            if (formula.name().toLowerCase(Locale.ROOT).equals(text)) {
                return formula;
            }
        }
        faults.put("formula", Message.of("error.method.formula", text));
        return Method.Formula.PRODUCT;
    }

    private List<List<Integer>> grid(Fields fields, int rows, int columns, int bands) {
        List<List<Integer>> grid = new ArrayList<>();
        if (fields.get("grid") instanceof List<?> given) {
            for (Object row : given) {
                List<Integer> cells = new ArrayList<>();
                if (row instanceof List<?> list) {
                    list.forEach(cell -> cells.add(whole(cell, -1)));
                }
                grid.add(List.copyOf(cells));
            }
        }
        boolean fits = grid.size() == rows && grid.stream().allMatch(row -> row.size() == columns
            && row.stream().allMatch(band -> band >= 0 && band < bands));
        if (!fits) {
            faults.put("grid", Message.of("error.method.grid", rows, columns, bands - 1));
        }
        return grid;
    }

    private void requireReachable(Method method) {
        if (method.formula() != Method.Formula.GRID
            && method.bands().get(method.bands().size() - 1).from() > method.highestScore()) {
            throw Refusal.invalid("bands", "error.method.bands.high", method.highestScore());
        }
    }

    private void requireDistinct(List<String> names, String field) {
        if (names.stream().distinct().count() < names.size()) {
            faults.putIfAbsent(field, Message.of("error.method.twice"));
        }
    }

    static List<Map<?, ?>> maps(Object given) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (given instanceof List<?> list) {
            list.forEach(element -> maps.add(element instanceof Map<?, ?> map ? map : Map.of()));
        }
        return maps;
    }

    private String word(Object value, String field) {
        String word = text(value, field);
        if (word.isEmpty()) {
            faults.putIfAbsent(field, Message.of("error.method.word"));
        }
        return word;
    }

    private String text(Object value, String field) {
        String text = value == null ? "" : value.toString().strip();
        if (text.length() > MOST_TEXT) {
            faults.putIfAbsent(field, Message.of("error.field.long", MOST_TEXT, text.length()));
        }
        return text;
    }

    static int whole(Object value, int otherwise) {
        return value instanceof Long number && number.intValue() == number ? number.intValue() : otherwise;
    }
}
