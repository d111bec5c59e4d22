package org.wardbook.isms.confluence.control;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.control.Controls;

public class ControlStatusDrawingTest {

    private static final Pattern COUNTED = Pattern.compile("data-filter=\"([^\"]*)\">([0-9,]+)</a>");

    private final ControlStatusDrawing drawing = new ControlStatusDrawing();
    private final DrawnSpace english = Company.of("en");

    private String draw(String... parameters) {
        return drawing.draw(english.sheet(parameters));
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("control-status-en", draw());
        Golden.assertDrawn("control-status-de", drawing.draw(Company.of("de").sheet()));
        Golden.assertDrawn("control-status-empty", drawing.draw(new DrawnSpace("en").sheet()));
    }

    @Test
    public void oneThemeIsShownAloneAndStaysWhenItIsDrawnAgain() {
        String html = draw("theme", "physical");
        Golden.assertDrawn("control-status-theme", html);
        assertTrue(html, html.contains("&quot;theme&quot;:&quot;physical&quot;"));
        assertFalse(html.contains("A.5.1"));
    }

    @Test
    public void anExportSaysInWordsWhatTheBarShows() {
        english.live = false;
        String html = draw();
        Golden.assertDrawn("control-status-static", html);
        assertFalse(html.contains("<svg") || html.contains("<a "));
    }

    @Test
    public void everyNumberLeadsToExactlyWhatItCounts() {
        List<MatchResult> counted = COUNTED.matcher(draw()).results().toList();
        assertEquals(12, counted.size());
        for (MatchResult number : counted) {
            assertEquals(number.group(1), Integer.parseInt(number.group(2)),
                english.space.list(Controls.NAME, "", "", number.group(1).split(";")).size());
        }
    }

    @Test
    public void allControlsOfTheStandardFitOnOnePage() {
        for (int i = 1; i <= 89; i++) {
            english.bring(Controls.NAME, "A.8." + i, "title", "Control", "theme", "technological");
        }
        assertTrue(draw().contains(">93 in all<"));
    }

    @Test
    public void wrongParametersAreNamed() {
        Refused.forField("theme", "error.parameter.option", () -> draw("theme", "metaphysical"));
    }
}
