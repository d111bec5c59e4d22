package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.FieldsPage;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.page.RegisterTable;
import org.wardbook.isms.e2e.run.Visit;

/** Fields that a space adds to a register. */
public class FieldJourneyTest {

    @Rule
    public final Visit visit = new Visit();

    @Test
    public void anAddedFieldIsInFormAndTableAtOnceAndItsValuesOutliveIt() {
        visit.announce("answer 400");
        IsmsSpace space = IsmsSpace.create("FIELDS");
        String ref = space.add("risks", IsmsSpace.risk("Frost", 2, 2));
        space.page("Risks", IsmsSpace.macro("isms-risk-table"));
        Person ines = Person.logsIn(visit.browser("ines"), "ines");
        FieldsPage page = FieldsPage.openedBy(ines, space.key());
        RecordDialog field = page.add();
        field.choose("register", "risks").choose("type", "choice").write("label", "Cost centre");
        assertThat(field.field("name").locator("input")).hasValue("costCentre");
        assertThat(field.field("target")).isHidden();
        field.trySave();
        assertThat(field.error("options")).isVisible();
        field.write("options", "North\nSouth").save();
        assertThat(page.row("Cost centre")).containsText("North");
        assertThat(page.edit("Cost centre").field("name").locator("input")).isDisabled();
        ines.browser().keyboard().press("Escape");
        assertThat(ines.browser().locator(".isms-dialog")).hasCount(0);

        ines.opensPage(space.key(), "Risks");
        RegisterTable table = ines.table("isms-risk-table");
        table.edit(ref).choose("costCentre", "South").save();
        table.switchColumns("costCentre");
        assertThat(table.cell(ref, "costCentre")).containsText("South");
        visit.picture("ines", "own-field");

        String question = FieldsPage.openedBy(ines, space.key()).delete("Cost centre");
        assertTrue(question, question.contains("1"));
        ines.opensPage(space.key(), "Risks");
        assertThat(table.row(ref)).isVisible();
        assertThat(table.cell(ref, "costCentre")).hasCount(0);
        space.add("fields", Map.of("label", "Cost centre again", "register", "risks", "name", "costCentre",
            "type", "choice", "options", "North\nSouth"));
        ines.opensPage(space.key(), "Risks");
        assertThat(table.cell(ref, "costCentre")).containsText("South");
    }
}
