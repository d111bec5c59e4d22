package org.wardbook.isms.confluence.risk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.view.SavedViews;

public class RiskTableDrawingTest {

    private final RiskTableDrawing drawing = new RiskTableDrawing();
    private final DrawnSpace english = Company.of("en");

    private String draw(String... parameters) {
        return drawing.draw(english.sheet(parameters));
    }

    /** The references of the rows, in their order. */
    private static List<String> rows(String html) {
        return java.util.regex.Pattern.compile("<tr data-ref=\"([^\"]*)\"").matcher(html).results()
            .map(row -> row.group(1)).toList();
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("risk-table-en", draw());
        Golden.assertDrawn("risk-table-de", drawing.draw(Company.of("de").sheet()));
    }

    @Test
    public void everyFieldCanBeAColumn() {
        String all = String.join(",", english.sheet().registers().named(Risks.NAME).fields().stream()
            .map(field -> field.name()).toList());
        Golden.assertDrawn("risk-table-all-en", draw("columns", all, "title", "Everything"));
        Golden.assertDrawn("risk-table-all-de", drawing.draw(Company.of("de").sheet("columns", all)));
    }

    @Test
    public void anExportHasNothingToClickAndEverythingToRead() {
        english.live = false;
        String html = draw("columns", "title,description,assets,dueDate");
        Golden.assertDrawn("risk-table-static", html);
        assertFalse(html.contains("<a ") || html.contains("<details") || html.contains("isms-tools"));
    }

    @Test
    public void anEmptyRegisterSaysWhatToDo() {
        DrawnSpace empty = new DrawnSpace("en");
        Golden.assertDrawn("risk-table-empty-en", drawing.draw(empty.sheet()));
        Golden.assertDrawn("risk-table-empty-de", drawing.draw(new DrawnSpace("de").sheet()));
        empty.actor = MemorySpace.READER;
        String reader = drawing.draw(empty.sheet());
        assertTrue(reader, reader.contains("Nothing is recorded here yet.</p>"));
        assertTrue(reader, reader.contains("data-edit=\"false\""));
        assertTrue(draw("q", "unicorn").contains("Nothing matches these conditions."));
    }

    @Test
    public void theHighestRiskComesFirstAndClosedOnesAreThere() {
        assertEquals(List.of("R-10", "R-1", "R-2", "R-3"), rows(draw()));
        assertEquals(List.of("R-1", "R-2", "R-3", "R-10"), rows(draw("sort", "ref")));
    }

    @Test
    public void severalConditionsHoldTogetherAndABackslashKeepsTheSemicolon() {
        assertEquals(List.of("R-1"), rows(draw("filter", "status:ne:closed; band:ge:1 ;owner:eq:me")));
        english.bring(Risks.NAME, "R-11", "title", "This; and that");
        assertEquals(List.of("R-11"), rows(draw("filter", "title:contains:this\\; and")));
    }

    @Test
    public void oneRowAtATimeIsAPageOfItsOwn() {
        String second = draw("limit", "1", "start", "1");
        assertEquals(List.of("R-1"), rows(second));
        assertTrue(second, second.contains(">2&#8211;2 of 4<"));
        assertTrue(second, second.contains("start=0") && second.contains("start=2"));
        assertEquals("beyond the end is the last page", List.of("R-3"), rows(draw("limit", "1", "start", "99")));
        assertEquals(4, rows(draw("limit", "4")).size());
    }

    @Test
    public void aSavedViewStandsForWhatIsNotGiven() {
        english.bring(SavedViews.NAME, "VW-1", "title", "Ours", "register", "risks", "filter", "owner:eq:ines",
            "columns", "title,score");
        english.bring(SavedViews.NAME, "VW-2", "title", "Other", "register", "assets");
        assertEquals(List.of("R-1"), rows(draw("view", "ours")));
        assertTrue(draw("view", "VW-1").contains("data-field=\"score\""));
        assertEquals(List.of("R-10"), rows(draw("view", "Ours", "filter", "status:eq:closed")));
        Refused.forField("view", "error.parameter.option", () -> draw("view", "Other"));
    }

    @Test
    public void wrongParametersAreNamed() {
        Refused.forField("columns", "error.parameter.option", () -> draw("columns", "title,colour"));
        Refused.forField("sort", "error.sort", () -> draw("sort", "colour"));
        Refused.forField("filter", "error.filter.field", () -> draw("filter", "colour:eq:red"));
        Refused.forField("limit", "error.parameter.whole", () -> draw("limit", "0"));
        Refused.forField("limit", "error.parameter.whole", () -> draw("limit", "10001"));
        Refused.forField("start", "error.parameter.whole", () -> draw("start", "-1"));
    }

    @Test
    public void whatNobodySortsByIsMarkedSo() {
        String html = draw("sort", "dueDate");
        assertTrue(html, html.contains("data-field=\"dueDate\" data-type=\"date\" data-sort=\"true\" "
            + "aria-sort=\"ascending\""));
        assertTrue(html, html.contains("data-field=\"owner\" data-type=\"person\" data-sort=\"true\" "
            + "aria-sort=\"none\""));
        assertFalse(draw("columns", "assets").contains("data-type=\"references\" data-sort=\"true\""));
    }
}
