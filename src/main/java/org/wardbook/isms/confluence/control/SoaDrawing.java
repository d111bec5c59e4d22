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

/**
 * The statement of applicability (ISO/IEC 27001:2022, 6.1.3 d): a cover, the counts per theme, and every control with
 * what was decided about it and why, in the order of the standard.
 */
@Component
public class SoaDrawing implements Drawing {

    static final String NAME = "isms-soa";
    private static final int ALL = 1_000;
    private static final List<String> COLUMNS = List.of("title", "decision", "reasons", "risks", "obligations",
        "justification", "progress", "implementedOn", "owner", "evidenceState", "maturity");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public String draw(Sheet sheet) {
        Register register = sheet.registers().named(Controls.NAME);
        List<String> columns = COLUMNS.stream().filter(column -> register.field(column) != null).toList();
        Listing listing = new Listing(sheet, register, "", new Listing.Standard("", columns, ALL));
        Html head = new Html(8_000);
        new SoaCover(sheet).draw(head);
        new SoaSummary(sheet, register).draw(head);
        return new TableDrawing(sheet, listing).titled(sheet.words().text("soa.title")).brief()
            .draw(this, "isms-table-view isms-soa-view", Map.of(), head.toString());
    }
}
