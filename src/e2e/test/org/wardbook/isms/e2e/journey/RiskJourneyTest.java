package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.page.RegisterTable;
import org.wardbook.isms.e2e.page.RiskMatrix;
import org.wardbook.isms.e2e.run.Visit;

/** Working with risks on a page that shows the matrix and the table. */
public class RiskJourneyTest {

    private static final String MACRO = "isms-risk-table";
    private static final String PAGE = "Our risks";
    private static IsmsSpace space;

    @Rule
    public final Visit visit = new Visit();

    @BeforeClass
    public static void writeAPage() {
        space = IsmsSpace.create("RISKS");
        space.page(PAGE, IsmsSpace.macro("isms-risk-matrix")
            + IsmsSpace.macro(MACRO, "columns", "title,owner,band,status,dueDate", "sort", "ref"));
    }

    private Person ines() {
        return Person.logsIn(visit.browser("ines"), "ines").opensPage(space.key(), PAGE);
    }

    private static String riskRated(String title, int likelihood, int impact) {
        return space.add("risks", IsmsSpace.risk(title, likelihood, impact));
    }

    @Test
    public void aRiskIsAddedInTheDialogAndStandsInTableAndMatrix() {
        visit.announce("answer 400");
        Person ines = ines();
        RecordDialog dialog = ines.table(MACRO).add();
        dialog.trySave();
        assertThat(dialog.error("title")).isVisible();
        dialog.write("title", "Ransomware on the file server").write("description", "Backups are online, too.")
            .pick("owner", "frank").choose("currentLikelihood", "4").choose("currentAvailability", "5")
            .choose("treatment", "reduce").write("dueDate", "2031-05-06").because("Workshop with production");
        visit.picture("ines", "risk-dialog");
        dialog.save();
        Locator row = ines.table(MACRO).rowWith("Ransomware on the file server");
        assertThat(row).containsText("Frank");
        assertThat(row).containsText("20");
        assertThat(ines.matrix().cell(4, 5)).containsText(Pattern.compile("[1-9]"));
        RecordDialog again = ines.table(MACRO).open(row.getAttribute("data-ref"));
        assertThat(again.history()).containsText("Workshop with production");
        assertThat(again.history()).containsText("Ines");
        again.close();
    }

    /**
     * Ines and Hanna open the same risk. Hanna saves first. Ines, who changed the same field and another one, is shown
     * what Hanna changed, keeps her own title and takes Hanna's status over.
     */
    @Test
    public void theSecondOfTwoEditorsSeesWhatTheFirstOneChanged() {
        visit.announce("answer 412");
        String ref = riskRated("Theft of a laptop", 3, 3);
        RecordDialog inesDialog = ines().table(MACRO).edit(ref);
        Person hanna = Person.logsIn(visit.browser("hanna"), "hanna").opensPage(space.key(), PAGE);
        hanna.table(MACRO).edit(ref).write("title", "Theft of a notebook").choose("status", "assessed").save();
        inesDialog.write("title", "Theft of a laptop on the train").choose("treatment", "share");
        inesDialog.trySave();
        assertThat(inesDialog.conflict()).containsText("Hanna");
        assertThat(inesDialog.conflict()).containsText("Theft of a notebook");
        assertThat(inesDialog.conflict()).containsText("Theft of a laptop on the train");
        visit.picture("ines", "conflict");
        inesDialog.resolve("title", "mine");
        Map<?, ?> fields = (Map<?, ?>) space.manager().get(space.records("risks") + "/" + ref).expect(200).at("fields");
        assertEquals("Theft of a laptop on the train", fields.get("title"));
        assertEquals("assessed", fields.get("status"));
        assertEquals("share", fields.get("treatment"));
    }

    @Test
    public void tablesAreSortedSearchedFilteredAndShowOtherColumns() {
        riskRated("Zinc bath leaks", 1, 2);
        String worst = riskRated("Zinc supplier fails", 5, 5);
        RegisterTable table = ines().table(MACRO);
        table.search("zinc");
        assertThat(table.rows()).hasCount(2);
        table.sortBy("band");
        table.sortBy("band");
        assertThat(table.header("band")).hasAttribute("aria-sort", "descending");
        assertEquals(worst, table.refs().get(0));
        table.switchColumns("treatment", "dueDate");
        assertTrue(table.columns().toString(), table.columns().contains("treatment"));
        assertTrue(table.columns().toString(), !table.columns().contains("dueDate"));
        table.filterByOption("status", "closed");
        assertThat(table.rows()).hasCount(0);
        assertThat(table.root().locator(".isms-empty")).isVisible();
        table.takeAwayConditions();
        assertThat(table.rowWith("Zinc bath leaks")).isVisible();
    }

    @Test
    public void aListingIsKeptUnderAName() {
        String ref = riskRated("Heat in the server room", 5, 5);
        riskRated("Heat in the canteen", 1, 1);
        Person ines = ines();
        RegisterTable table = ines.table(MACRO);
        table.view("appetite");
        assertThat(table.row(ref)).isVisible();
        assertThat(table.rowWith("Heat in the canteen")).hasCount(0);
        table.search("heat");
        table.saveViewAs("Too hot");
        ines.opensPage(space.key(), PAGE);
        assertThat(table.rowWith("Heat in the canteen")).isVisible();
        table.view("Too hot");
        assertThat(table.rowWith("Heat in the canteen")).hasCount(0);
        assertEquals(List.of(ref), table.refs());
    }

    @Test
    public void aNumberInTheMatrixLeadsToItsRisks() {
        String ref = riskRated("Key of the archive is lost", 2, 4);
        Person ines = ines();
        RiskMatrix matrix = ines.matrix();
        matrix.cell(2, 4).locator("a").click();
        RegisterTable table = ines.table(MACRO);
        assertThat(table.rows()).hasCount(1);
        assertEquals(List.of(ref), table.refs());
        matrix.show("target");
        assertThat(matrix.cell(1, 4)).containsText(Pattern.compile("[1-9]"));
    }

    @Test
    public void whoMayOnlyReadSeesNoButtonsToWrite() {
        IsmsSpace closed = IsmsSpace.create("READERS");
        closed.add("risks", IsmsSpace.risk("Seen by all", 2, 2));
        closed.allow("confluence-users", "read");
        closed.page(PAGE, IsmsSpace.macro(MACRO));
        Person sam = Person.logsIn(visit.browser("sam"), "sam").opensPage(closed.key(), PAGE);
        RegisterTable table = sam.table(MACRO);
        assertThat(table.rowWith("Seen by all")).isVisible();
        assertThat(table.root().locator("[data-part=add]")).hasCount(0);
        assertThat(table.root().locator("[data-part=edit]")).hasCount(0);
        RecordDialog dialog = table.open("R-1");
        assertThat(dialog.root()).containsText("Seen by all");
        assertThat(dialog.root().locator(".isms-save")).hasCount(0);
    }
}
