package org.wardbook.isms.confluence.risk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Listing;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.draw.TableDrawing;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.risk.Risks;

/** The risk register as a table, the highest current risk first. */
@Component
public class RiskTableDrawing implements Drawing {

    static final String NAME = "isms-risk-table";

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
        Register register = sheet.registers().named(Risks.NAME);
        Listing listing = new Listing(sheet, register, "", Listing.Standard.of(register, "-score"));
        return new TableDrawing(sheet, listing).draw(this, "isms-table-view", Map.of(), "");
    }
}
