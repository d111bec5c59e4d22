package org.wardbook.isms.confluence.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.risk.Risks;

public class RecordDrawingTest {

    private final RecordDrawing drawing = new RecordDrawing();
    private final DrawnSpace english = Company.of("en");

    private String draw(String... parameters) {
        return drawing.draw(english.sheet(parameters));
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("record-risk-en", draw("ref", "R-1", "history", "true"));
        Golden.assertDrawn("record-risk-de", drawing.draw(Company.of("de").sheet("ref", "R-1", "history", "true")));
        Golden.assertDrawn("record-asset-en", draw("ref", "A-1"));
        Golden.assertDrawn("record-asset-de", drawing.draw(Company.of("de").sheet("ref", "A-1")));
        Golden.assertDrawn("record-control", draw("ref", "A.5.1"));
    }

    @Test
    public void aRiskWhoseCurrentStateNobodyAssessedSaysSo() {
        String html = draw("ref", "R-2");
        assertTrue(html, html.contains("as without controls; nobody assessed it on its own"));
        assertTrue(html, html.contains("Not assessed"));
        assertFalse(draw("ref", "R-1").contains("nobody assessed it"));
    }

    @Test
    public void anExportShowsWholeTextsAndNoLinksToRecords() {
        english.live = false;
        String html = draw("ref", "R-1", "history", "true");
        Golden.assertDrawn("record-static", html);
        assertFalse(html.contains("isms-ref") || html.contains("<details"));
    }

    @Test
    public void manyReferringRecordsAreCutAndLeadToAll() {
        for (int i = 0; i < 12; i++) {
            english.bring(Risks.NAME, "R-2" + i, "title", "More", "assets", List.of("A-1"));
        }
        String html = draw("ref", "A-1");
        assertTrue(html, html.contains("data-filter=\"assets:eq:A-1\">Show all 13</a>"));
        assertTrue(html.contains("register=risks&amp;filter=assets%3Aeq%3AA-1"));
    }

    @Test
    public void whatARecordNamesItselfIsNotListedAsReferringToIt() {
        String control = draw("ref", "A.5.1");
        assertTrue(control, control.contains("<div class=\"isms-wide\" data-field=\"risks\">"));
        assertFalse(control.contains("Referred to by"));
        assertFalse(draw("ref", "R-1").contains("Referred to by"));
        assertTrue(draw("ref", "A-1").contains("Referred to by"));
    }

    @Test
    public void aTaskIsListedWithWhateverItIsAbout() {
        english.bring("tasks", "TK-1", "title", "Look after it", "about", List.of("R-2"));
        assertTrue(draw("ref", "R-2").contains("data-ref=\"TK-1\""));
    }

    @Test
    public void aSupplierShowsItsAnswersInItsQuestionnaireAlone() {
        english.bring("suppliers", "S-1", "title", "Host");
        english.bring("questions", "SQ-1", "title", "Who answers for it?");
        english.bring("answers", "QA-1", "supplier", "S-1", "question", "SQ-1", "rating", "good");
        String html = draw("ref", "S-1");
        assertEquals(1, html.split("data-ref=\"QA-1\"", -1).length - 1);
        assertTrue(html.contains("<h4 class=\"isms-group\">Questionnaire</h4>"));
    }

    @Test
    public void whatIsNotThereIsNamed() {
        Refused.forField("ref", "error.parameter.missing", () -> draw());
        Refused.forField("ref", "error.ref.prefix", () -> draw("ref", "unicorn"));
        Refused.as(Refusal.Kind.NOT_FOUND, "error.ref.unknown", () -> draw("ref", "R-99"));
        Refused.forField("history", "error.parameter.option", () -> draw("ref", "R-1", "history", "some"));
    }
}
