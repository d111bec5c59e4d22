package org.wardbook.isms.confluence.risk;

import java.util.List;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.method.Band;

/** The numbers behind the trend: a row a month, a column a band, the highest first. */
record TrendTable(Sheet sheet, List<TrendColumn> columns) {

    void draw(Html html) {
        List<Band> bands = sheet.reading().method().bands();
        html.raw("<div class=\"isms-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .text(sheet.words().text("trend.title"))
            .raw("\"><table class=\"isms-summary isms-trend-table\">\n<thead><tr>")
            .element("th", sheet.words().text("trend.month"), "scope", "col");
        for (int band = bands.size() - 1; band >= 0; band--) {
            heading(html, bands.get(band).name());
        }
        heading(html, sheet.words().text("record.unassessed"));
        heading(html, sheet.words().text("trend.open"));
        html.raw("</tr></thead>\n<tbody>\n");
        for (TrendColumn column : columns) {
            html.raw("<tr>").element("th", sheet.dates().month(column.day()), "scope", "row");
            for (int band = bands.size() - 1; band >= 0; band--) {
                number(html, column.counts()[band]);
            }
            number(html, column.unassessed());
            number(html, column.open());
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n");
    }

    private static void heading(Html html, String text) {
        html.element("th", text, "scope", "col", "class", "isms-number");
    }

    private void number(Html html, int count) {
        html.element("td", sheet.dates().number(count), "class", "isms-number");
    }
}
