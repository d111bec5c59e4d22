package org.wardbook.isms.confluence.register;

import java.util.Comparator;
import org.wardbook.isms.confluence.draw.Cells;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.History;
import org.wardbook.isms.core.register.Register;

/** Every version of a record, newest first: who, when, why, and which field changed from what to what. */
final class RecordHistory {

    private final Sheet sheet;
    private final Register register;
    private final Record record;
    private final Labels labels;
    private final Cells cells;

    RecordHistory(Sheet sheet, Register register, Record record) {
        this.sheet = sheet;
        this.register = register;
        this.record = record;
        labels = sheet.labels();
        cells = new Cells(sheet);
    }

    void draw(Html html) {
        History history = History.of(sheet.past().history(register.name(), record.ref()));
        html.element("h4", sheet.words().text("record.history"), "class", "isms-group")
            .raw("<ol class=\"isms-history\">\n");
        history.versions().forEach(version -> version(html, version));
        html.raw("</ol>\n");
    }

    private void version(Html html, History.Version version) {
        html.raw("<li><p class=\"isms-changed\">").text(sheet.words().text("record.version", "" + version.version(),
            sheet.author(version.by()), sheet.dates().instant(version.at()))).raw("</p>");
        if (!version.why().isEmpty()) {
            html.element("p", version.why(), "class", "isms-why");
        }
        if (version.deletion()) {
            html.element("p", sheet.words().text("record.deleted"));
        }
        boolean folded = sheet.live() && version.version() == 1;
        if (folded) {
            html.raw("<details class=\"isms-more\">").element("summary", sheet.words().text("record.created",
                sheet.dates().number(version.differences().size())));
        }
        html.raw("<ul class=\"isms-changes\">");
        version.differences().stream().sorted(Comparator.comparingInt(this::place)).forEach(difference ->
            difference(html, difference));
        html.raw(folded ? "</ul></details></li>\n" : "</ul></li>\n");
    }

    /** Differences come in the order of the register's fields; those of fields that are gone come first. */
    private int place(History.Difference difference) {
        return register.fields().indexOf(register.field(difference.field()));
    }

    private void difference(Html html, History.Difference difference) {
        Field field = register.field(difference.field());
        html.raw("<li>").element("b", field == null ? difference.field() : labels.field(register, field)).raw(" ");
        if (difference.before() != null) {
            html.raw("<del>");
            value(html, field, difference.before());
            html.raw("</del> ");
        }
        if (difference.after() != null) {
            html.raw("<ins>");
            value(html, field, difference.after());
            html.raw("</ins>");
        }
        html.raw("</li>");
    }

    /** @param field null for one that the register does not have any more */
    private void value(Html html, Field field, Object value) {
        if (field == null) {
            html.text(value.toString());
        } else {
            cells.value(html, register, field, value);
        }
    }
}
