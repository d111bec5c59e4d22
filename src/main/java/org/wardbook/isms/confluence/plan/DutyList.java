package org.wardbook.isms.confluence.plan;

import java.util.List;
import org.wardbook.isms.confluence.draw.Cells;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.plan.Duty;
import org.wardbook.isms.core.register.Register;

/** Duties of one kind, the oldest first: each leads to its record and says what is to do there. */
record DutyList(Sheet sheet, Duty.Kind kind, List<Duty> duties) {

    void draw(Html html) {
        html.open("h4", "class", "isms-group").text(sheet.words().text("my." + kind.id())).raw(" ")
            .element("span", sheet.dates().number(duties.size()), "class", "isms-total").close("h4");
        html.raw("<ul class=\"isms-duties\">\n");
        duties.forEach(duty -> one(html, duty));
        html.raw("</ul>\n");
    }

    private void one(Html html, Duty duty) {
        Register register = sheet.registers().named(duty.register());
        Labels labels = sheet.labels();
        html.raw("<li><span class=\"isms-duty\">");
        new Cells(sheet).reference(html, duty.register(), duty.ref());
        html.raw("</span> ").element("span", labels.singular(register), "class", "isms-note").raw(" ")
            .open("span", "class", "isms-duty-what").text(what(labels, register, duty)).raw(" ");
        if (kind != Duty.Kind.DECIDE) {
            html.element("time", sheet.dates().day(duty.date()), "datetime", duty.date());
        }
        if (duty.late() && !duty.details().contains("stale")) {
            html.raw(" ").element("span", sheet.words().text("cell.late"), "class", "isms-late");
        }
        html.raw("</span></li>\n");
    }

    private String what(Labels labels, Register register, Duty duty) {
        return switch (kind) {
            case SIGN -> sheet.words().text("my.since", labels.step(register, register.step(duty.details().get(0))));
            case DECIDE -> String.join(", ", duty.details().stream()
                .map(missing -> labels.option(register, register.field("missingDecisions"), missing)).toList());
            default -> duty.details().isEmpty() ? labels.field(register, register.field(duty.field()))
                : sheet.words().text("my.acceptance." + duty.details().get(0));
        };
    }
}
