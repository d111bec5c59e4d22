package org.wardbook.isms.confluence.risk;

import java.util.List;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.method.Band;

/** The trend as a picture: a column a month, its bands stacked from the highest at the bottom. */
final class TrendFigure {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 256;
    private static final int LEFT = 36;
    private static final int TOP = 10;
    private static final int BOTTOM = HEIGHT - 42;
    private static final int WIDEST = 44;
    private static final int ROOM_FOR_NUMBER = 14;
    private static final int MOST_LABELS = 12;

    private final Sheet sheet;
    private final List<TrendColumn> columns;
    private final List<Band> bands;
    private final int top;

    TrendFigure(Sheet sheet, List<TrendColumn> columns) {
        this.sheet = sheet;
        this.columns = columns;
        bands = sheet.reading().method().bands();
        int step = step();
        top = Math.max(step, (highest() + step - 1) / step * step);
    }

    private int highest() {
        return columns.stream().mapToInt(TrendColumn::open).max().orElse(0);
    }

    /** The distance of grid lines: 1, 2 or 5 times a power of ten, for five lines at most. */
    private int step() {
        int step = 1;
        for (int i = 0; highest() > 5 * step; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    void draw(Html html) {
        html.raw("<figure class=\"isms-trend\">").open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img",
            "aria-label", spoken());
        for (int value = 0; value <= top; value += step()) {
            html.open("line", "class", "isms-grid", "x1", "" + LEFT, "x2", "" + WIDTH, "y1", "" + y(value), "y2",
                "" + y(value)).close("line");
            html.element("text", sheet.dates().number(value), "x", "" + (LEFT - 8), "y", "" + (y(value) + 4),
                "text-anchor", "end");
        }
        for (int i = 0; i < columns.size(); i++) {
            column(html, i, columns.get(i));
        }
        html.raw("</svg>\n");
        legend(html);
        html.raw("</figure>\n");
    }

    /** From where to where it went, in words. */
    private String spoken() {
        TrendColumn first = columns.get(0);
        TrendColumn last = columns.get(columns.size() - 1);
        return sheet.words().text("trend.spoken", sheet.dates().month(first.day()), sheet.dates().number(first.open()),
            sheet.dates().month(last.day()), sheet.dates().number(last.open()));
    }

    private static int places(int columns) {
        return (WIDTH - LEFT) / columns;
    }

    private int y(int value) {
        return BOTTOM - value * (BOTTOM - TOP) / top;
    }

    private void column(Html html, int place, TrendColumn column) {
        int slot = places(columns.size());
        int width = Math.min(WIDEST, slot * 7 / 10);
        int x = LEFT + place * slot + (slot - width) / 2;
        int below = 0;
        for (int band = bands.size() - 1; band >= 0; band--) {
            block(html, x, width, below, column.counts()[band], "isms-colour-" + bands.get(band).colour(),
                column, bands.get(band).name());
            below += column.counts()[band];
        }
        block(html, x, width, below, column.unassessed(), "isms-trend-none", column,
            sheet.words().text("record.unassessed"));
        int every = (columns.size() + MOST_LABELS - 1) / MOST_LABELS;
        if ((columns.size() - 1 - place) % every == 0) {
            String middle = "" + (x + width / 2);
            html.element("text", sheet.dates().monthAlone(column.day()), "x", middle, "y", "" + (BOTTOM + 18),
                "text-anchor", "middle");
            if (place < every || column.day().getMonthValue() <= every) {
                html.element("text", "" + column.day().getYear(), "x", middle, "y", "" + (BOTTOM + 34), "text-anchor",
                    "middle");
            }
        }
    }

    private void block(Html html, int x, int width, int below, int count, String style, TrendColumn column,
                       String name) {
        if (count == 0) {
            return;
        }
        int upper = y(below + count);
        int height = y(below) - upper;
        html.open("g", "class", style).open("rect", "x", "" + x, "y", "" + upper, "width", "" + width, "height",
            "" + height).element("title", sheet.words().text("trend.block", sheet.dates().month(column.day()), name,
            sheet.dates().number(count))).close("rect");
        if (height >= ROOM_FOR_NUMBER && width > ROOM_FOR_NUMBER) {
            html.element("text", sheet.dates().number(count), "x", "" + (x + width / 2), "y",
                "" + (upper + height / 2 + 4), "text-anchor", "middle");
        }
        html.close("g");
    }

    private void legend(Html html) {
        TrendColumn last = columns.get(columns.size() - 1);
        html.raw("<ul class=\"isms-legend\">");
        for (int band = bands.size() - 1; band >= 0; band--) {
            entry(html, "isms-colour-" + bands.get(band).colour(), bands.get(band).name(), last.counts()[band]);
        }
        if (last.unassessed() > 0) {
            entry(html, "isms-trend-none", sheet.words().text("record.unassessed"), last.unassessed());
        }
        html.raw("</ul>");
    }

    private void entry(Html html, String style, String name, int count) {
        html.raw("<li>").open("span", "class", "isms-band " + style).text(name).raw(" <b>")
            .text(sheet.dates().number(count)).raw("</b></span></li>");
    }
}
