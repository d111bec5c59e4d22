package org.wardbook.isms.confluence.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.confluence.draw.Cells;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Index;

/**
 * Which records refer to one, register by register. What a calculated field of the record names already is not said
 * again.
 */
final class RecordLinks {

    private static final int MOST = 10;

    private final Sheet sheet;
    private final Register register;
    private final Record record;
    private final Labels labels;
    private final String elsewhere;
    private final Set<Object> shown = new HashSet<>();

    /** @param elsewhere name of a register whose references are drawn elsewhere; empty for none */
    RecordLinks(Sheet sheet, Register register, Record record, String elsewhere) {
        this.elsewhere = elsewhere;
        this.sheet = sheet;
        this.register = register;
        this.record = record;
        labels = sheet.labels();
        for (Field field : register.fields()) {
            if (field.calculated() && register.value(record, field, sheet.reading()) instanceof List<?> refs) {
                shown.addAll(refs);
            }
        }
    }

    void draw(Html html) {
        Html found = new Html(1_000);
        for (Register other : sheet.registers().all()) {
            for (Field field : other.fields()) {
                boolean leadsHere = field.target().equals(register.name()) || field.target().equals(Field.ANY);
                if (leadsHere && !field.calculated() && !other.name().equals(elsewhere)) {
                    referring(found, other, field);
                }
            }
        }
        if (found.length() > 0) {
            html.element("h4", sheet.words().text("record.referring"), "class", "isms-group")
                .raw("<dl class=\"isms-fields\">\n").raw(found.toString()).raw("</dl>\n");
        }
    }

    private void referring(Html html, Register other, Field field) {
        String condition = field.name() + ":eq:" + record.ref();
        Index index = sheet.snapshot().index(other.name(), Query.parse(other, sheet.reading(), "",
            List.of(condition), "", ""));
        if (index.slice(0, index.size()).stream().allMatch(one -> shown.contains(one.ref()))) {
            return;
        }
        html.open("div", "class", "isms-wide").raw("<dt>").text(labels.register(other))
            .raw(" <span class=\"isms-note\">(").text(labels.field(other, field)).raw(")")
            .raw("</span></dt><dd><ul class=\"isms-list\">");
        Cells cells = new Cells(sheet);
        index.slice(0, MOST, one -> {
            html.raw("<li>");
            cells.reference(html, other.name(), one.ref());
            html.raw("</li>");
        });
        html.raw("</ul>");
        if (index.size() > MOST && sheet.live()) {
            html.element("a", sheet.words().text("record.referring.all", sheet.dates().number(index.size())),
                "href", sheet.links().listing(other.name(), Map.of("filter", condition)), "data-register",
                other.name(), "data-filter", condition);
        }
        html.raw("</dd></div>\n");
    }
}
