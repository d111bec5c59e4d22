package org.wardbook.isms.confluence.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Cells;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;

/**
 * The fields of a record, group by group. A group with a band is an assessment, and those stand side by side. Fields
 * without a value are named in one line at the end.
 */
final class RecordGroups {

    private final Sheet sheet;
    private final Register register;
    private final Record record;
    private final Labels labels;
    private final Cells cells;
    private final List<Field> empty = new ArrayList<>();

    RecordGroups(Sheet sheet, Register register, Record record) {
        this.sheet = sheet;
        this.register = register;
        this.record = record;
        labels = sheet.labels();
        cells = new Cells(sheet);
    }

    void draw(Html html) {
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        Field status = RecordDrawing.status(register);
        for (Field field : register.fields()) {
            if (!field.name().equals("title") && !field.equals(status)) {
                groups.computeIfAbsent(field.group(), group -> new ArrayList<>()).add(field);
            }
        }
        boolean open = false;
        for (Map.Entry<String, List<Field>> group : groups.entrySet()) {
            Field band = group.getValue().stream().filter(field -> field.type() == FieldType.BAND).findFirst()
                .orElse(null);
            if (band != null != open) {
                html.raw(open ? "</div>\n" : "<div class=\"isms-stages\">\n");
                open = !open;
            }
            if (band == null) {
                group(html, group.getKey(), group.getValue());
            } else {
                assessment(html, group.getKey(), group.getValue(), band);
            }
        }
        html.raw(open ? "</div>\n" : "");
        empty(html);
    }

    private void group(Html html, String name, List<Field> all) {
        List<Field> fields = all.stream().filter(this::filled).toList();
        all.stream().filter(field -> !filled(field) && field.given()).forEach(empty::add);
        if (fields.isEmpty()) {
            return;
        }
        if (!name.isEmpty()) {
            html.element("h4", labels.group(register, name), "class", "isms-group");
        }
        html.raw("<dl class=\"isms-fields\">\n");
        fields.stream().filter(field -> !wide(field)).forEach(field ->
            field(html, field, labels.field(register, field)));
        fields.stream().filter(this::wide).forEach(field -> field(html, field, labels.field(register, field)));
        html.raw("</dl>\n");
    }

    private boolean filled(Field field) {
        return register.value(record, field, sheet.reading()) != null;
    }

    private void empty(Html html) {
        if (empty.isEmpty()) {
            return;
        }
        html.raw("<p class=\"isms-note isms-unfilled\">").text(sheet.words().text("record.empty"));
        for (int i = 0; i < empty.size(); i++) {
            html.raw(i == 0 ? " " : ", ").element("span", labels.field(register, empty.get(i)), "data-field",
                empty.get(i).name());
        }
        html.raw("</p>\n");
    }

    /** Whether the value needs a line of its own; those stand below the short ones. */
    private boolean wide(Field field) {
        return field.type() == FieldType.LONG_TEXT || field.type().list();
    }

    private void field(Html html, Field field, String label) {
        html.open("div", "class", wide(field) ? "isms-wide" : null, "data-field", field.name())
            .element("dt", label).raw("<dd>");
        cells.draw(html, register, field, record);
        html.raw("</dd></div>\n");
    }

    private void assessment(Html html, String name, List<Field> fields, Field band) {
        html.open("div", "class", "isms-stage", "data-stage", name)
            .element("h4", labels.group(register, name), "class", "isms-group").raw("<p>");
        boolean own = fields.stream().anyMatch(field -> !field.calculated() && record.get(field.name()) != null);
        if (register.value(record, band, sheet.reading()) == null) {
            html.element("span", sheet.words().text("record.unassessed"), "class", "isms-note");
        } else {
            cells.draw(html, register, band, record);
            if (!own) {
                html.raw(" ").element("span", sheet.words().text("record.inherited"), "class", "isms-note");
            }
        }
        html.raw("</p>\n");
        if (own) {
            html.raw("<dl class=\"isms-fields\">\n");
            fields.stream().filter(field -> !field.calculated()).forEach(field ->
                field(html, field, part(name, field)));
            html.raw("</dl>\n");
        }
        html.raw("</div>\n");
    }

    /** The field's label without the group's name, which stands above already. */
    private String part(String group, Field field) {
        return !field.custom() && field.name().startsWith(group)
            ? sheet.words().text("assessment." + field.name().substring(group.length()).toLowerCase(Locale.ROOT))
            : labels.field(register, field);
    }
}
