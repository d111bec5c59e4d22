package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.page.RegisterTable;
import org.wardbook.isms.e2e.run.Visit;

/** Changing several rows of a table together. */
public class BulkJourneyTest {

    private static final String MACRO = "isms-risk-table";
    private static final String PAGE = "Many risks";
    private static IsmsSpace space;

    @Rule
    public final Visit visit = new Visit();

    @BeforeClass
    public static void writeAPage() {
        space = IsmsSpace.create("BULK");
        space.page(PAGE, IsmsSpace.macro(MACRO, "columns", "title,owner,status,dueDate", "sort", "ref"));
    }

    private static String risk(String title) {
        return space.add("risks", IsmsSpace.risk(title, 2, 2));
    }

    private Person ines() {
        return Person.logsIn(visit.browser("ines"), "ines").opensPage(space.key(), PAGE);
    }

    @Test
    public void selectedRowsGetAnOwnerAndADayTogether() {
        String one = risk("Old lift");
        String other = risk("Old heating");
        String left = risk("New roof");
        RegisterTable table = ines().table(MACRO);
        RecordDialog dialog = table.select(one, other).editTogether("owner", "dueDate");
        dialog.pick("owner", "hanna").write("dueDate", "2031-02-03").because("Hanna takes the building over");
        visit.picture("ines", "edit-together");
        dialog.save();
        assertThat(table.cell(one, "owner")).containsText("Hanna");
        assertThat(table.cell(other, "dueDate")).containsText("2031");
        assertThat(table.cell(left, "owner")).not().containsText("Hanna");
        assertThat(table.root().locator(".isms-selection")).hasCount(0);
    }

    @Test
    public void whatDoesNotFitIsSaidByRecordAndNothingIsChanged() {
        visit.announce("answer 400");
        String one = risk("Loose cable");
        String other = risk("Loose tile");
        RecordDialog dialog = ines().table(MACRO).select(one, other).editTogether("status", "dueDate");
        dialog.choose("status", "accepted").write("dueDate", "2031-02-03").trySave();
        assertThat(dialog.error("status")).isVisible();
        assertThat(dialog.summary()).containsText(one + " Loose cable");
        Map<?, ?> fields = (Map<?, ?>) space.manager().get(space.records("risks") + "/" + one).expect(200).at("fields");
        assertEquals(null, fields.get("dueDate"));
    }

    @Test
    public void shiftSelectsARange() {
        String first = risk("Row of the range, first");
        risk("Row of the range, second");
        String last = risk("Row of the range, third");
        RegisterTable table = ines().table(MACRO);
        table.search("row of the range");
        Locator status = table.root().locator(".isms-selection [role=status]");
        table.select(first);
        table.row(last).locator("td[data-field=title]").click(new Locator.ClickOptions().setModifiers(
            List.of(KeyboardModifier.SHIFT)));
        assertThat(status).containsText("3");
    }
}
