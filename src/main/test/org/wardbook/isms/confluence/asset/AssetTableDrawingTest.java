package org.wardbook.isms.confluence.asset;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.asset.Assets;

public class AssetTableDrawingTest {

    private final AssetTableDrawing drawing = new AssetTableDrawing();
    private final DrawnSpace english = with("en");

    private static DrawnSpace with(String language) {
        DrawnSpace space = Company.of(language);
        space.bring(Assets.NAME, "A-3", "title", "Server", "department", "IT", "owner", "key-ivo", "handling", "x",
            "access", "y");
        space.bring("processes", "P-1", "title", language.equals("de") ? "Versand" : "Dispatch", "assets",
            List.of("A-3"), "confidentiality", 2, "integrity", 4, "availability", 5);
        return space;
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("asset-table-en", drawing.draw(english.sheet()));
        Golden.assertDrawn("asset-table-de", drawing.draw(with("de").sheet()));
        english.live = false;
        Golden.assertDrawn("asset-table-static", drawing.draw(english.sheet()));
    }

    @Test
    public void whereALevelComesFromLeadsThere() {
        assertTrue(drawing.draw(english.sheet()).contains("<td data-field=\"inheritedFrom\"><a class=\"isms-ref\" "
            + "data-register=\"processes\" data-ref=\"P-1\""));
    }

    @Test
    public void nothingIsSaidWhereEverythingIsDecided() {
        DrawnSpace space = new DrawnSpace("en");
        assertFalse(drawing.draw(space.sheet()).contains("lack an owner"));
        assertTrue(drawing.draw(english.sheet()).contains("2 of 3 assets lack an owner or a decision."));
    }

    @Test
    public void wrongParametersAreNamed() {
        Refused.forField("columns", "error.parameter.option", () -> drawing.draw(english.sheet("columns", "colour")));
    }
}
