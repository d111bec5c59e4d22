package org.wardbook.isms.confluence.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.draw.Tones;
import org.wardbook.isms.core.control.ControlStatus;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Register;

/** One line per theme: a bar and the numbers behind it. Each number leads to the controls it counts. */
final class ControlSummary {

    private final Sheet sheet;
    private final Register register;
    private final Field progress;
    private final Field theme;
    private final Labels labels;

    ControlSummary(Sheet sheet, Register register) {
        this.sheet = sheet;
        this.register = register;
        progress = register.field("progress");
        theme = register.field("theme");
        labels = sheet.labels();
    }

    void draw(Html html, List<String> themes) {
        html.raw("<div class=\"isms-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .text(sheet.words().text("controls.summary")).raw("\"><table class=\"isms-summary\">\n<thead><tr>")
            .element("th", labels.field(register, theme), "scope", "col")
            .element("th", sheet.words().text("controls.bar"), "scope", "col");
        for (String value : backwards()) {
            html.open("th", "scope", "col", "class", "isms-number").raw("<i class=\"isms-key isms-state-")
                .raw(Tones.of(value)).raw("\"></i>").text(labels.option(register, progress, value)).close("th");
        }
        html.element("th", sheet.words().text("controls.ownerless"), "scope", "col", "class", "isms-number")
            .element("th", sheet.words().text("controls.undecided"), "scope", "col", "class", "isms-number")
            .raw("</tr></thead>\n<tbody>\n");
        for (String value : themes) {
            line(html, value, labels.option(register, theme, value));
        }
        html.raw("</tbody>\n");
        if (themes.size() > 1) {
            html.raw("<tfoot>\n");
            line(html, "", sheet.words().text("controls.all"));
            html.raw("</tfoot>\n");
        }
        html.raw("</table></div>\n");
    }

    /** What is done first, what is excluded last. */
    private List<String> backwards() {
        return List.of("implemented", "provided", "partial", "planned", "not-started", "excluded");
    }

    private void line(Html html, String value, String label) {
        ControlStatus status = ControlStatus.of(sheet.snapshot(), value);
        html.raw("<tr>").open("th", "scope", "row").text(label).raw(" <span class=\"isms-total\">")
            .text(sheet.dates().number(status.total())).raw("</span></th><td class=\"isms-bar-cell\">");
        bar(html, status);
        html.raw("</td>");
        for (String step : backwards()) {
            number(html, count(status, step), value, "progress:eq:" + step);
        }
        number(html, status.ownerless(), value, "owner:empty;progress:ne:excluded");
        number(html, status.undecided(), value, "applicable:empty");
        html.raw("</tr>\n");
    }

    private static int count(ControlStatus status, String step) {
        return step.equals("excluded") ? status.excluded() : status.byStatus().getOrDefault(step, 0);
    }

    /** Drawn without a style attribute, so that it needs no permission of the page's security policy. */
    private void bar(Html html, ControlStatus status) {
        String done = sheet.words().text("controls.done", sheet.dates().number(count(status, "implemented")),
            sheet.dates().number(status.applicable()));
        if (!sheet.live() || status.total() == 0) {
            html.text(done);
            return;
        }
        html.open("svg", "class", "isms-bar", "viewBox", "0 0 " + status.total() + " 1", "preserveAspectRatio", "none",
            "role", "img", "aria-label", done);
        int from = 0;
        for (String step : backwards()) {
            int count = count(status, step);
            if (count > 0) {
                html.open("rect", "class", "isms-state-" + Tones.of(step), "x", "" + from, "y", "0", "width",
                    "" + count, "height", "1").close("rect");
            }
            from += count;
        }
        html.close("svg");
    }

    private void number(Html html, int count, String themeValue, String condition) {
        html.open("td", "class", "isms-number");
        if (count == 0 || !sheet.live()) {
            html.number(count);
        } else {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("filter", (themeValue.isEmpty() ? "" : "theme:eq:" + themeValue + ";") + condition);
            html.element("a", sheet.dates().number(count), "href", sheet.links().listing(Controls.NAME, parameters),
                "data-register", Controls.NAME, "data-filter", parameters.get("filter"));
        }
        html.raw("</td>");
    }
}
