package org.wardbook.isms.confluence.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Index;
import org.wardbook.isms.core.view.SavedViews;

/**
 * Which records of a register a table shows, in which order, with which columns, and which part of them. The parameter
 * {@code view} names a saved view, which stands for the parameters that are not given themselves.
 */
public final class Listing {

    /** Conditions in the parameter {@code filter} are separated by this. */
    public static final char SEPARATOR = ';';
    static final int MOST_ROWS = 10_000;
    private static final int ROWS_WITHOUT_PAGES = 1_000;

    /** What holds where the reader says nothing: the order, the columns and how many rows at once. */
    public record Standard(String sort, List<String> columns, int rows) {

        public static Standard of(Register register, String sort) {
            return new Standard(sort, register.columns(), 50);
        }
    }

    private final Register register;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Field> columns = new ArrayList<>();
    private final Index index;
    private final int start;
    private final int limit;

    /**
     * @param always a condition that always holds besides the given ones; empty for none
     * @throws Refusal INVALID naming the parameter
     */
    public Listing(Sheet sheet, Register register, String always, Standard standard) {
        this.register = register;
        Parameters parameters = sheet.parameters();
        Record view = view(sheet, parameters.text("view", ""));
        take("filter", parameters, view, "filter", "");
        take("sort", parameters, view, "sort", standard.sort());
        take("columns", parameters, view, "columns", String.join(",", standard.columns()));
        take("q", parameters, view, "words", "");
        chooseColumns();
        List<String> filters = new ArrayList<>(new Parameters(given).parts("filter", SEPARATOR));
        filters.add(always);
        Query query = Query.parse(register, sheet.reading(), given.get("q"), filters, given.get("sort"),
            sheet.viewer().actor().user());
        index = sheet.snapshot().index(register.name(), query);
        limit = parameters.rows(sheet.live() ? standard.rows() : ROWS_WITHOUT_PAGES, MOST_ROWS);
        int wanted = sheet.live() ? parameters.start() : 0;
        start = wanted < index.size() ? wanted : Math.max(0, (index.size() - 1) / limit * limit);
    }

    private void take(String name, Parameters parameters, Record view, String field, String otherwise) {
        String saved = view == null ? "" : view.text(field);
        given.put(name, parameters.text(name, saved.isEmpty() ? otherwise : saved));
    }

    private Record view(Sheet sheet, String name) {
        if (name.isEmpty()) {
            return null;
        }
        List<String> titles = new ArrayList<>();
        for (Record view : sheet.snapshot().table(SavedViews.NAME).all()) {
            if (view.text("register").equals(register.name())) {
                if (view.ref().equals(name) || view.text("title").equalsIgnoreCase(name)) {
                    return view;
                }
                titles.add(view.text("title"));
            }
        }
        throw Refusal.invalid("view", "error.parameter.option", "view", name, String.join(", ", titles));
    }

    private void chooseColumns() {
        for (String part : given.get("columns").split(",")) {
            String name = part.strip();
            Field field = register.field(name);
            if (field == null && !name.isEmpty() && !name.equals("ref")) {
                throw Refusal.invalid("columns", "error.parameter.option", "columns", name, String.join(", ",
                    register.fields().stream().map(Field::name).toList()));
            }
            if (field != null && !columns.contains(field)) {
                columns.add(field);
            }
        }
    }

    public Register register() {
        return register;
    }

    /** The fields shown after the reference. */
    public List<Field> columns() {
        return columns;
    }

    public Index index() {
        return index;
    }

    public int total() {
        return index.size();
    }

    /** Position of the first row, from 0. */
    public int start() {
        return start;
    }

    /** Position after the last row. */
    public int end() {
        return Math.min(total(), start + limit);
    }

    public int limit() {
        return limit;
    }

    public boolean narrowed() {
        return !given.get("filter").isEmpty() || !given.get("q").isEmpty();
    }

    /** The field it is sorted by first ({@code ref} for the reference, empty for none), without its minus. */
    public String sortedBy() {
        return first().replaceFirst("^-", "");
    }

    public boolean descending() {
        return first().startsWith("-");
    }

    private String first() {
        return given.get("sort").split(",")[0].strip();
    }

    /** Everything that shows the same part again, in the shape of parameters. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put("limit", "" + limit);
        all.put("start", "" + start);
        return all;
    }
}
