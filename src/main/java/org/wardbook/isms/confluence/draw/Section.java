package org.wardbook.isms.confluence.draw;

import java.util.Map;
import org.wardbook.isms.core.json.Json;
import org.wardbook.isms.core.register.Register;

/** The frame of every drawing: what scripts need to know of it, its title and its count. */
public final class Section {

    private final Sheet sheet;
    private final Html html;

    public Section(Sheet sheet, Html html) {
        this.sheet = sheet;
        this.html = html;
    }

    /**
     * @param style      its class besides {@code isms}
     * @param parameters what draws the same again; the space and empty ones are left out
     * @param more       further attributes, names and values in turn
     */
    public void open(String style, Drawing drawing, Register register, Map<String, String> parameters, int total,
                     String... more) {
        html.raw("<section");
        attribute("class", "isms " + style);
        attribute("data-macro", drawing.name());
        attribute("data-space", sheet.viewer().space());
        attribute("data-register", register.name());
        attribute("data-params", Json.write(parameters));
        attribute("data-sequence", "" + sheet.snapshot().sequence());
        attribute("data-total", "" + total);
        attribute("data-edit", "" + (sheet.live() && sheet.editable(register)));
        attribute("data-admin", "" + (sheet.live() && sheet.viewer().actor().mayAdminister()));
        attribute("data-live", "" + sheet.live());
        for (int i = 0; i < more.length; i += 2) {
            attribute(more[i], more[i + 1]);
        }
        html.raw(">\n");
    }

    /** @param heading markup of the title */
    public void head(String heading, String count) {
        html.raw("<div class=\"isms-head\"><h3 class=\"isms-title\">").raw(heading).raw("</h3>");
        html.element("span", count, "class", "isms-count");
        if (sheet.parameters().asOf() != null) {
            html.element("span", sheet.words().text("view.asof", sheet.dates().instant(sheet.parameters().asOf())),
                "class", "isms-asof");
        }
        if (sheet.live()) {
            html.raw("<div class=\"isms-tools\"></div>");
        }
        html.raw("</div>\n");
    }

    public void close() {
        html.raw("</section>\n");
    }

    private void attribute(String name, String value) {
        html.raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }
}
