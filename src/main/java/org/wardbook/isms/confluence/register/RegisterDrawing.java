package org.wardbook.isms.confluence.register;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardbook.isms.confluence.draw.Drawing;
import org.wardbook.isms.confluence.draw.Listing;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.confluence.draw.TableDrawing;
import org.wardbook.isms.core.register.Register;

/** Any register as a table, in the order of its references. */
@Component
public class RegisterDrawing implements Drawing {

    static final String NAME = "isms-register";
    private static final String REGISTER = "register";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> parameters() {
        return List.of(REGISTER);
    }

    @Override
    public String draw(Sheet sheet) {
        List<String> names = sheet.registers().all().stream().map(Register::name).toList();
        Register register = sheet.registers().named(sheet.parameters().option(REGISTER, "", names));
        Listing listing = new Listing(sheet, register, "", Listing.Standard.of(register, ""));
        return new TableDrawing(sheet, listing).draw(this, "isms-table-view", Map.of(REGISTER, register.name()), "");
    }
}
