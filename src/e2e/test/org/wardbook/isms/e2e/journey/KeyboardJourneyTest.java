package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RegisterTable;
import org.wardbook.isms.e2e.run.Visit;

/** A table worked on without a mouse, and as somebody left it. */
public class KeyboardJourneyTest {

    private static final String PAGE = "Risks by key";
    private static IsmsSpace space;
    private static String first;
    private static String second;

    @Rule
    public final Visit visit = new Visit();

    private Person ines;
    private RegisterTable table;
    private Keyboard keys;

    @BeforeClass
    public static void writeAPage() {
        space = IsmsSpace.create("KEYS");
        first = space.add("risks", IsmsSpace.risk("Alarm not heard", 2, 2));
        second = space.add("risks", IsmsSpace.risk("Bell not heard", 2, 2));
        space.page(PAGE, IsmsSpace.macro("isms-risk-table", "sort", "ref", "columns", "title,status"));
    }

    @Before
    public void openThePage() {
        ines = Person.logsIn(visit.browser("ines"), "ines").opensPage(space.key(), PAGE);
        table = ines.table("isms-risk-table");
        keys = ines.browser().keyboard();
    }

    @Test
    public void arrowsMoveAndLettersSelectAndEdit() {
        table.row(first).locator("td[data-field=title]").click();
        keys.press("x");
        keys.press("ArrowDown");
        keys.press("x");
        assertThat(table.root().locator(".isms-selection [role=status]")).containsText("2");
        keys.press("Escape");
        assertThat(table.root().locator(".isms-selection")).hasCount(0);
        table.row(second).locator("td[data-field=title]").click();
        keys.press("e");
        assertThat(ines.dialog().field("title").locator("input")).hasValue("Bell not heard");
        keys.press("Escape");
        assertThat(ines.dialog().root()).hasCount(0);
    }

    @Test
    public void lettersAreTypedWhereSomethingIsTyped() {
        table.row(first).locator("td[data-field=title]").click();
        keys.press("/");
        keys.type("next");
        assertThat(table.root().locator("[data-part=search]")).hasValue("next");
        assertThat(ines.dialog().root()).hasCount(0);
    }

    @Test
    public void theOrderThatSomebodyChoseIsThereAgainForThemAlone() {
        table.sortBy("title");
        table.sortBy("title");
        ines.opensPage(space.key(), PAGE);
        assertThat(table.header("title")).hasAttribute("aria-sort", "descending");
        Person hanna = Person.logsIn(visit.browser("hanna"), "hanna").opensPage(space.key(), PAGE);
        assertThat(hanna.table("isms-risk-table").header("title")).hasAttribute("aria-sort", "none");
        table.takeAwayConditions();
        ines.opensPage(space.key(), PAGE);
        assertThat(table.header("title")).hasAttribute("aria-sort", "none");
    }
}
