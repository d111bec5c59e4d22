package org.wardbook.isms.confluence.control;

import java.util.Map;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.control.Applicability;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Register;

/** How many controls of each theme were decided how. Each number leads to the controls it counts. */
final class SoaSummary {

    private final Sheet sheet;
    private final Register register;
    private final Field theme;
    private final Field decision;
    private final Labels labels;

    SoaSummary(Sheet sheet, Register register) {
        this.sheet = sheet;
        this.register = register;
        theme = register.field("theme");
        decision = register.field("decision");
        labels = sheet.labels();
    }

    void draw(Html html) {
        html.raw("<div class=\"isms-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .text(sheet.words().text("soa.summary")).raw("\"><table class=\"isms-summary\">\n<thead><tr>")
            .element("th", labels.field(register, theme), "scope", "col");
        for (String value : Controls.DECISIONS) {
            html.element("th", labels.option(register, decision, value), "scope", "col", "class", "isms-number");
        }
        html.element("th", sheet.words().text("soa.total"), "scope", "col", "class", "isms-number")
            .raw("</tr></thead>\n<tbody>\n");
        theme.options().forEach(value -> line(html, value, labels.option(register, theme, value)));
        html.raw("</tbody>\n<tfoot>\n");
        line(html, "", sheet.words().text("controls.all"));
        html.raw("</tfoot>\n</table></div>\n");
    }

    private void line(Html html, String value, String label) {
        Applicability counts = Applicability.of(sheet.snapshot(), value);
        String only = value.isEmpty() ? "" : "theme:eq:" + value;
        html.raw("<tr>").element("th", label, "scope", "row");
        counts.decisions().forEach((name, count) ->
            number(html, count, only + (only.isEmpty() ? "" : ";") + "decision:eq:" + name));
        number(html, counts.total(), only);
        html.raw("</tr>\n");
    }

    private void number(Html html, int count, String filter) {
        html.open("td", "class", "isms-number");
        if (count == 0 || !sheet.live()) {
            html.text(sheet.dates().number(count));
        } else {
            html.element("a", sheet.dates().number(count), "href", sheet.links().listing(Controls.NAME,
                Map.of("filter", filter)), "data-register", Controls.NAME, "data-filter", filter);
        }
        html.raw("</td>");
    }
}
