package org.wardbook.isms.confluence.control;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.space.Settings;

public class SoaDrawingTest {

    private static final Pattern COUNTED = Pattern.compile("data-filter=\"([^\"]*)\">([0-9,]+)</a>");
    private static final Pattern ROW = Pattern.compile("<tr data-ref=\"([^\"]+)\"");

    private final SoaDrawing drawing = new SoaDrawing();
    private final DrawnSpace english = with("en");

    /** The small company with a control of its own, an obligation, evidence, and somebody who implements a control. */
    private static DrawnSpace with(String language) {
        DrawnSpace space = Company.of(language);
        boolean german = language.equals("de");
        space.bring("suppliers", "S-1", "title", "Rechenzentrum Nord");
        space.bring("obligations", "OB-1", "title", german ? "Datenschutz" : "Data protection", "controls",
            List.of("A.8.2"));
        space.bring(Controls.NAME, "A.8.10", "title", german ? "Löschung" : "Deletion", "theme", "technological",
            "applicable", true, "status", "provided", "provider", "S-1", "reasons", List.of("law", "contract"));
        space.bring(Controls.NAME, "A.8.2", "title", german ? "Privilegierte Rechte" : "Privileged rights", "theme",
            "technological", "applicable", true, "status", "implemented", "implementedOn", "2025-11-03", "owner",
            "key-ivo", "maturity", 3, "reasons", List.of("risk"));
        space.bring(Controls.NAME, "C-1", "title", german ? "Werksausweise" : "Badges", "theme", "physical",
            "applicable", true, "status", "planned");
        space.bring("evidence", "E-1", "title", "Audit", "controls", List.of("A.8.2"), "validUntil", "2026-03-10");
        new Settings(space.space.ledger, MemorySpace.PEOPLE).change(MemorySpace.ADMINISTRATOR, MemorySpace.KEY,
            Map.of("organisation", "Nordhaven <GmbH>", "scope", german ? "Entwicklung und Versand" :
                "Development and dispatch", "approver", "hanna"), null);
        return space;
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("soa-en", drawing.draw(english.sheet()));
        Golden.assertDrawn("soa-de", drawing.draw(with("de").sheet()));
        english.live = false;
        Golden.assertDrawn("soa-static", drawing.draw(english.sheet()));
    }

    @Test
    public void controlsStandInTheOrderOfTheStandardAndTheSpacesOwnLast() {
        assertEquals(List.of("A.5.1", "A.5.2", "A.5.10", "A.7.1", "A.8.2", "A.8.10", "C-1"),
            ROW.matcher(drawing.draw(english.sheet())).results().map(row -> row.group(1)).toList());
    }

    @Test
    public void aSpaceWithoutAScopeSaysSoAndAnAdministratorCanSetIt() {
        DrawnSpace bare = Company.of("en");
        assertTrue(drawing.draw(bare.sheet()).contains("Nobody wrote down yet what the ISMS covers."));
        assertFalse(drawing.draw(bare.sheet()).contains("space.action"));
        bare.actor = MemorySpace.ADMINISTRATOR;
        assertTrue(drawing.draw(bare.sheet()).contains("space.action"));
    }

    @Test
    public void everyNumberLeadsToExactlyWhatItCounts() {
        List<MatchResult> counted = COUNTED.matcher(drawing.draw(english.sheet())).results().toList();
        assertTrue("found " + counted.size(), counted.size() > 12);
        for (MatchResult number : counted) {
            assertEquals(number.group(1), Integer.parseInt(number.group(2)),
                english.space.list(Controls.NAME, "", "", number.group(1).split(";")).size());
        }
    }
}
