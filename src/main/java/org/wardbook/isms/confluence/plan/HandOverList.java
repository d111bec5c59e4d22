package org.wardbook.isms.confluence.plan;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.plan.HandOver;

/** What people who are no users any more still own. Each number leads to those records. */
record HandOverList(Sheet sheet) {

    void draw(Html html) {
        List<HandOver> left = HandOver.of(sheet.snapshot(), sheet.registers(),
            person -> sheet.people().shown(person).username().isEmpty());
        if (left.isEmpty()) {
            return;
        }
        html.open("h4", "class", "isms-group").text(sheet.words().text("my.handover")).raw(" ")
            .element("span", sheet.dates().number(left.stream().mapToInt(HandOver::total).sum()), "class", "isms-total")
            .close("h4").element("p", sheet.words().text("my.handover.about"), "class", "isms-note")
            .raw("<ul class=\"isms-duties\">\n");
        for (HandOver person : left) {
            html.raw("<li>").element("span", sheet.people().fullName(person.person()), "class", "isms-person")
                .raw(" <span class=\"isms-duty-what\">");
            String[] between = {""};
            person.records().forEach((register, count) -> {
                html.raw(between[0]);
                between[0] = " &#183; ";
                records(html, person.person(), register, count);
            });
            html.raw("</span></li>\n");
        }
        html.raw("</ul>\n");
    }

    private void records(Html html, String person, String register, int count) {
        String text = sheet.words().text("register." + register) + ": " + sheet.dates().number(count);
        String filter = "owner:eq:key:" + person;
        if (sheet.live()) {
            html.element("a", text, "href", sheet.links().listing(register, Map.of("filter", filter)),
                "data-register", register, "data-filter", filter);
        } else {
            html.text(text);
        }
    }
}
