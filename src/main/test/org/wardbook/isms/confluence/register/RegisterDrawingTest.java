package org.wardbook.isms.confluence.register;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.register.Register;

public class RegisterDrawingTest {

    private final RegisterDrawing drawing = new RegisterDrawing();
    private final DrawnSpace english = Company.of("en");

    private String draw(String... parameters) {
        return drawing.draw(english.sheet(parameters));
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("register-assets-en", draw("register", "assets"));
        Golden.assertDrawn("register-assets-de", drawing.draw(Company.of("de").sheet("register", "assets")));
    }

    @Test
    public void everyRegisterCanBeDrawn() {
        for (Register register : english.sheet().registers().all()) {
            String html = draw("register", register.name());
            assertTrue(html, html.contains("data-register=\"" + register.name() + "\""));
            assertFalse(register.name() + " lacks a text: " + html, html.contains("org.wardbook"));
        }
    }

    @Test
    public void aFieldOfTheSpaceIsAColumnUnderItsOwnName() {
        english.bring("fields", "CF-1", "label", "Building <1>", "register", "assets", "name", "building", "type",
            "choice", "options", "North\nSouth");
        english.bring(Assets.NAME, "A-3", "title", "Server", "building", "South");
        String html = draw("register", "assets", "columns", "title,building");
        assertTrue(html, html.contains("Building &lt;1&gt;</th>"));
        assertTrue(html, html.contains("data-field=\"building\">South</td>"));
    }

    @Test
    public void whichRegisterMustBeSaid() {
        Refused.forField("register", "error.parameter.option", () -> draw());
        Refused.forField("register", "error.parameter.option", () -> draw("register", "unicorns"));
    }
}
