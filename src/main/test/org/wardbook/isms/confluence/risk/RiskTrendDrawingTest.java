package org.wardbook.isms.confluence.risk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.MethodFields;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.risk.Risks;

public class RiskTrendDrawingTest {

    private final RiskTrendDrawing drawing = new RiskTrendDrawing();
    private final DrawnSpace english = over("en");

    /** Risks that came and went from March to June. */
    private static DrawnSpace over(String language) {
        DrawnSpace space = new DrawnSpace(language);
        Record fire = space.bring(Risks.NAME, "R-1", "title", "Fire", "inherentLikelihood", 5, "inherentIntegrity", 5);
        space.bring(Risks.NAME, "R-2", "title", "Flood", "inherentLikelihood", 2, "inherentIntegrity", 2);
        space.space.clock.forward(Duration.ofDays(40));
        space.bring(Risks.NAME, "R-3", "title", "Theft");
        space.space.clock.forward(Duration.ofDays(60));
        space.space.change(fire, Map.of("status", "closed"));
        for (int i = 4; i < 12; i++) {
            space.bring(Risks.NAME, "R-" + i, "title", "More", "inherentLikelihood", 3, "inherentIntegrity", 4);
        }
        return space;
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("risk-trend-en", drawing.draw(english.sheet("months", "6")));
        Golden.assertDrawn("risk-trend-de", drawing.draw(over("de").sheet("months", "6")));
        english.live = false;
        Golden.assertDrawn("risk-trend-static", drawing.draw(english.sheet("months", "6")));
    }

    @Test
    public void anExportHasTheTableAloneAndItIsNotFolded() {
        english.live = false;
        String html = drawing.draw(english.sheet());
        assertFalse(html.contains("<svg") || html.contains("<details"));
        assertEquals(12, html.split("<th scope=\"row\">").length - 1);
    }

    @Test
    public void aSpaceWithoutRisksHasAnEmptyPicture() {
        String html = drawing.draw(new DrawnSpace("en").sheet());
        assertTrue(html, html.contains("0 open risks"));
        assertFalse(html.contains("<rect"));
    }

    @Test
    public void monthsOfAnEarlierMethodStandInTodaysBands() {
        MemorySpace space = english.space;
        List<Band> bands = List.of(new Band("Low", "green", 1), new Band("Severe", "red", 10));
        Method method = Presets.of("5x5", "en");
        space.methods.replace(MemorySpace.ADMINISTRATOR, MemorySpace.KEY, space.reading().method().version(),
            MethodFields.write(new Method(0,
                method.likelihood(), method.impact(), method.formula(), method.grid(), bands, 0)), "");
        String html = drawing.draw(english.sheet("months", "4"));
        assertTrue(html, html.contains("The bands changed in this time."));
        assertTrue(html, html.contains("<title>May 2026: Severe 1</title>"));
    }

    @Test
    public void wrongParametersAreNamed() {
        Refused.forField("months", "error.parameter.whole", () -> drawing.draw(english.sheet("months", "0")));
        Refused.forField("months", "error.parameter.whole", () -> drawing.draw(english.sheet("months", "many")));
    }
}
