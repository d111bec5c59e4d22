package org.wardbook.isms.confluence.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Register;

/** Draws a listing as a table, one row a record, with the reference in front. */
public final class TableDrawing {

    private static final int ROW = 1_000;

    private final Sheet sheet;
    private final Listing listing;
    private final Register register;
    private final Labels labels;
    private final Html html;
    private final Section section;
    private String ownTitle;
    private boolean brief;

    public TableDrawing(Sheet sheet, Listing listing) {
        this.sheet = sheet;
        this.listing = listing;
        register = listing.register();
        labels = sheet.labels();
        ownTitle = labels.register(register);
        html = new Html(2_000 + ROW * (listing.end() - listing.start()));
        section = new Section(sheet, html);
    }

    /** Likewise under a title of its own, where the author gives none. */
    public TableDrawing titled(String text) {
        ownTitle = text;
        return this;
    }

    /** Likewise with references that are drawn without their titles. */
    public TableDrawing brief() {
        brief = true;
        return this;
    }

    /** @param own parameters of this drawing alone, kept for drawing it again; @param summary markup above the table */
    public String draw(Drawing drawing, String style, Map<String, String> own, String summary) {
        String title = sheet.parameters().text("title", ownTitle);
        Map<String, String> parameters = new LinkedHashMap<>(listing.parameters());
        parameters.putAll(own);
        for (String kept : new String[] {"title", "asOf"}) {
            if (!sheet.parameters().text(kept, "").isEmpty()) {
                parameters.put(kept, sheet.parameters().text(kept, ""));
            }
        }
        section.open(style, drawing, register, parameters, listing.total());
        section.head(Html.escaped(title), count());
        html.raw(summary);
        if (listing.total() == 0) {
            html.element("p", sheet.words().text(empty()), "class", "isms-empty");
        } else {
            html.open("div", "class", "isms-scroll", "tabindex", "0", "role", "region", "aria-label", title);
            html.raw("<table class=\"aui isms-table\">\n");
            head();
            body();
            html.raw("</table></div>\n");
        }
        pager();
        section.close();
        return html.toString();
    }

    private String empty() {
        return listing.narrowed() ? "view.empty.filter"
            : sheet.live() && sheet.editable(register) && !register.isFixed() ? "view.empty.edit" : "view.empty";
    }

    private String count() {
        Dates dates = sheet.dates();
        return listing.total() == 0 ? sheet.words().text("view.count.none")
            : listing.total() == listing.end() - listing.start()
            ? sheet.words().text("view.count.all", dates.number(listing.total()))
            : sheet.words().text("view.count", dates.number(listing.start() + 1), dates.number(listing.end()),
                dates.number(listing.total()));
    }

    private void head() {
        html.raw("<thead><tr>");
        heading("ref", "text", true, sheet.words().text("view.ref"));
        for (Field field : listing.columns()) {
            heading(field.name(), field.type().id(), !field.type().list(), labels.field(register, field));
        }
        html.raw("</tr></thead>\n");
    }

    private void heading(String field, String type, boolean sortable, String label) {
        String order = !sortable ? null : !listing.sortedBy().equals(field) ? "none"
            : listing.descending() ? "descending" : "ascending";
        html.element("th", label, "scope", "col", "data-field", field, "data-type", type, "data-sort", "" + sortable,
            "aria-sort", order);
    }

    private void body() {
        Field[] fields = listing.columns().toArray(Field[]::new);
        Cells cells = brief ? new Cells(sheet).brief() : new Cells(sheet);
        Cell[] painters = new Cell[fields.length];
        String[] openings = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            painters[i] = cells.of(register, fields[i]);
            openings[i] = "</td><td data-field=\"" + Html.escaped(fields[i].name()) + "\">";
        }
        String reference = "\"><td data-field=\"ref\">" + (sheet.live() ? "<a class=\"isms-ref\" data-register=\""
            + Html.escaped(register.name()) + "\" data-ref=\"" : "");
        String address = "\" href=\"" + Html.escaped(sheet.links().record(""));
        html.raw("<tbody>\n");
        listing.index().slice(listing.start(), listing.end(), record -> {
            html.raw("<tr data-ref=\"").text(record.ref()).raw("\" data-version=\"").number(record.version())
                .raw(reference);
            if (sheet.live()) {
                html.text(record.ref()).raw(address).text(Links.encoded(record.ref())).raw("\">");
            }
            html.text(record.ref()).raw(sheet.live() ? "</a>" : "");
            for (int i = 0; i < fields.length; i++) {
                html.raw(openings[i]);
                cell(painters[i], fields[i], record);
            }
            html.raw("</td></tr>\n");
        });
        html.raw("</tbody>");
    }

    private void cell(Cell painter, Field field, Record record) {
        Object value = register.value(record, field, sheet.reading());
        if (value != null) {
            painter.draw(html, value, record);
        }
    }

    /** Scripts put buttons here; without them there are links to the listing's own page. */
    private void pager() {
        if (!sheet.live()) {
            return;
        }
        html.open("nav", "class", "isms-pager", "aria-label", sheet.words().text("view.pages"));
        if (listing.total() > listing.end() - listing.start()) {
            html.raw("<noscript>");
            page(listing.start() - listing.limit(), "view.previous");
            page(listing.start() + listing.limit(), "view.next");
            html.raw("</noscript>");
        }
        html.raw("</nav>\n");
    }

    private void page(int start, String key) {
        if (start > -listing.limit() && start < listing.total()) {
            Map<String, String> parameters = listing.parameters();
            parameters.put("start", "" + Math.max(0, start));
            html.element("a", sheet.words().text(key), "href", sheet.links().listing(register.name(), parameters))
                .raw(" ");
        }
    }
}
