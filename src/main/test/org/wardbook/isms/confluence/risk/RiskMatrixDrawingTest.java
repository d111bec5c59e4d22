package org.wardbook.isms.confluence.risk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.space.Spaces;

public class RiskMatrixDrawingTest {

    private static final Pattern COUNTED = Pattern.compile("data-filter=\"([^\"]*)\"[^>]*>([0-9,]+)</a>");

    private final RiskMatrixDrawing drawing = new RiskMatrixDrawing();
    private final DrawnSpace english = Company.of("en");

    private String draw(String... parameters) {
        return drawing.draw(english.sheet(parameters));
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("risk-matrix-en", draw());
        Golden.assertDrawn("risk-matrix-de", drawing.draw(Company.of("de").sheet()));
        Golden.assertDrawn("risk-matrix-inherent", draw("view", "inherent", "title", "Before"));
    }

    @Test
    public void comparedItShowsTodayTheTargetAndWhoMoves() {
        String html = draw("compare", "true", "view", "target");
        Golden.assertDrawn("risk-matrix-compare-en", html);
        Golden.assertDrawn("risk-matrix-compare-de", drawing.draw(Company.of("de").sheet("compare", "true")));
        assertTrue(html, html.contains("data-view=\"current\"") && html.contains("data-view=\"target\""));
    }

    @Test
    public void anExportHasNumbersWithoutLinks() {
        english.live = false;
        String html = draw();
        Golden.assertDrawn("risk-matrix-static", html);
        assertFalse(html.contains("<a "));
    }

    @Test
    public void everyNumberLeadsToExactlyWhatItCounts() {
        for (int i = 0; i < 60; i++) {
            english.bring(Risks.NAME, "R-" + (100 + i), "title", "Risk " + i, "status", i % 7 == 0 ? "closed"
                : "assessed", "inherentLikelihood", 1 + i % 5, "inherentIntegrity", 1 + i * 3 % 5,
                i % 2 == 0 ? "currentLikelihood" : "owner", i % 2 == 0 ? (Object) (long) (1 + i % 4) : "key-ines",
                i % 2 == 0 ? "currentIntegrity" : "treatmentPlan", i % 2 == 0 ? (Object) 3L : "none");
        }
        for (String view : List.of("inherent", "current", "target")) {
            for (String filter : List.of("", "owner:eq:ines")) {
                List<MatchResult> counted = COUNTED.matcher(draw("view", view, "filter", filter)).results().toList();
                assertTrue(view, counted.size() >= 2);
                for (MatchResult cell : counted) {
                    assertEquals(view + " " + cell.group(1), Integer.parseInt(cell.group(2)), list(cell.group(1)));
                }
            }
        }
    }

    private int list(String conditions) {
        Register register = Wardbook.REGISTERS.named(Risks.NAME);
        return english.space.now().index(Risks.NAME, Query.parse(register, english.space.reading(), "",
            new ArrayList<>(List.of(conditions.split(";"))), "", MemorySpace.EDITOR.user())).size();
    }

    @Test
    public void itHasTheSizeAndTheColoursOfTheMethod() {
        DrawnSpace small = new DrawnSpace("de");
        MemorySpace space = small.space;
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY,
            Spaces.methodRecord(space.now()).version(),
            MethodFields.write(Presets.of("4x4", "de")), "");
        String html = drawing.draw(small.sheet());
        assertEquals(16, html.split("class=\"isms-cell ").length - 1);
        assertFalse(html.contains("data-likelihood=\"5\""));
        assertTrue(html, html.contains("title=\"Mehrmals im Monat\""));
        assertTrue(html, html.contains(">0 über der Risikobereitschaft (Mittel)."));
    }

    @Test
    public void wrongParametersAreNamed() {
        Refused.forField("view", "error.parameter.option", () -> draw("view", "sideways"));
        Refused.forField("compare", "error.parameter.option", () -> draw("compare", "maybe"));
        Refused.forField("filter", "error.filter.field", () -> draw("filter", "colour:eq:red"));
    }
}
