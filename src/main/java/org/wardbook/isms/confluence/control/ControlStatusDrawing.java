package org.wardbook.isms.confluence.control;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Listing;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.draw.TableDrawing;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.register.Register;

/** How far the controls are, by theme, and all of them in the order of the standard. */
@Component
public class ControlStatusDrawing implements Drawing {

    static final String NAME = "isms-control-status";
    private static final String THEME = "theme";
    private static final Listing.Standard STANDARD =
        new Listing.Standard("", List.of("title", "progress", "owner", "justification"), 100);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of(THEME);
    }

    @Override
    public String draw(Sheet sheet) {
        Register register = sheet.registers().named(Controls.NAME);
        List<String> themes = register.field(THEME).options();
        String theme = sheet.parameters().text(THEME, "");
        if (!theme.isEmpty()) {
            sheet.parameters().option(THEME, "", themes);
        }
        Listing listing = new Listing(sheet, register, theme.isEmpty() ? "" : THEME + ":eq:" + theme, STANDARD);
        Html summary = new Html(6_000);
        new ControlSummary(sheet, register).draw(summary, theme.isEmpty() ? themes : List.of(theme));
        Map<String, String> own = theme.isEmpty() ? Map.of() : Map.of(THEME, theme);
        return new TableDrawing(sheet, listing).draw(this, "isms-table-view isms-control-view", own,
            summary.toString());
    }
}
