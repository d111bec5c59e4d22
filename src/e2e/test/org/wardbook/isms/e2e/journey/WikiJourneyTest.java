package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Editor;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RegisterTable;
import org.wardbook.isms.e2e.page.Settings;
import org.wardbook.isms.e2e.run.Answer;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.TestedWiki;
import org.wardbook.isms.e2e.run.Visit;

/** The registers as part of the wiki: its languages, colours, page versions, links and macro browser. */
public class WikiJourneyTest {

    private static final String MACRO = "isms-risk-table";

    @Rule
    public final Visit visit = new Visit();

    @Test
    public void whoIsNotLoggedInIsAskedTo() {
        IsmsSpace space = IsmsSpace.create("DOOR");
        var browser = visit.browser("somebody");
        visit.announce("answer 401");
        visit.announce("answer 404");
        browser.navigate(TestedWiki.get().url() + "/display/" + space.key());
        assertThat(browser.locator("input[name=os_username]")).isVisible();
        browser.locator("input[name=os_username]").fill("ines");
        browser.locator("input[name=os_password]").fill("wrong");
        browser.locator("input[name=os_password]").press("Enter");
        assertThat(browser.locator(".aui-message-error")).isVisible();
    }

    @Test
    public void germanReadersReadGerman() {
        IsmsSpace space = IsmsSpace.create("GERMAN");
        space.add("risks", IsmsSpace.risk("Brand im Serverraum", 4, 5));
        space.page("Risiken", IsmsSpace.macro("isms-risk-matrix") + IsmsSpace.macro(MACRO));
        Person hanna = Person.logsIn(visit.browser("hanna"), "hanna");
        Settings.choose(hanna, "de", "light");
        try {
            hanna.opensPage(space.key(), "Risiken");
            RegisterTable table = hanna.table(MACRO);
            assertThat(table.header("owner")).containsText("Risikoeigner");
            assertThat(hanna.matrix().root()).containsText("Eintritt");
            var dialog = table.edit("R-1");
            assertThat(dialog.root()).containsText("Speichern");
            assertThat(dialog.root()).not().containsText("org.wardbook");
            assertThat(dialog.field("treatment")).containsText(Pattern.compile("Behandlung|vermindern|reduzieren"));
            visit.picture("hanna", "dialog-german");
            dialog.close();
        } finally {
            Settings.choose(hanna, "en", "light");
        }
    }

    @Test
    public void theDarkThemeColoursTheDrawings() {
        String key = Company.space(visit);
        Person paula = Person.logsIn(visit.browser("paula"), "paula");
        paula.opensPage(key, "Risk register");
        String light = background(paula);
        Settings.choose(paula, "en", "dark");
        try {
            paula.opensPage(key, "Risk register");
            String dark = background(paula);
            assertTrue(light + " and " + dark, brightness(light) > 200 && brightness(dark) < 80);
            visit.picture("paula", "risk-register-dark");
        } finally {
            Settings.choose(paula, "en", "light");
        }
    }

    /** Of the first element from the table upwards that has one. */
    private static String background(Person person) {
        return (String) person.table(MACRO).root().evaluate("element => { for (let e = element; e; e = e.parentElement)"
            + " { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return c; }"
            + " return 'rgb(255, 255, 255)'; }");
    }

    private static int brightness(String colour) {
        var numbers = Pattern.compile("\\d+").matcher(colour).results().map(n -> Integer.parseInt(n.group())).toList();
        return (numbers.get(0) + numbers.get(1) + numbers.get(2)) / 3;
    }

    @Test
    public void anOldVersionOfAPageShowsTheRegistersOfItsTime() {
        IsmsSpace space = IsmsSpace.create("PAST");
        String ref = space.add("risks", IsmsSpace.risk("Fire in the paint shop", 4, 5));
        String storage = IsmsSpace.macro(MACRO);
        String page = space.page("Our risks", storage);
        space.manager().put("/rest/api/content/" + page, Map.of("type", "page", "title", "Our risks",
            "version", Map.of("number", 2), "body", Map.of("storage", Map.of("value", "<p>Reviewed.</p>" + storage,
                "representation", "storage")))).expect(200);
        space.manager().write("PATCH", space.records("risks") + "/" + ref, 1,
            Map.of("fields", Map.of("title", "Fire, now rare", "currentLikelihood", 1))).expect(200);
        Person ines = Person.logsIn(visit.browser("ines"), "ines").opensPage(space.key(), "Our risks");
        assertThat(ines.table(MACRO).row(ref)).containsText("Fire, now rare");
        ines.browser().locator("#action-menu-link").click();
        ines.browser().locator("#action-view-history-link").click();
        ines.browser().locator("#page-history-container tbody tr").last().locator("a").first().click();
        RegisterTable then = ines.table(MACRO);
        assertThat(then.row(ref)).containsText("Fire in the paint shop");
        assertThat(then.root().locator("[data-part=edit], [data-part=add]")).hasCount(0);
    }

    @Test
    public void aMacroIsInsertedWithTheMacroBrowser() {
        IsmsSpace space = IsmsSpace.create("BROWSE");
        String low = space.add("risks", IsmsSpace.risk("Rain", 1, 1));
        String high = space.add("risks", IsmsSpace.risk("Flood", 5, 5));
        space.page("Top risks", "<p>The highest first.</p>");
        Person ines = Person.logsIn(visit.browser("ines"), "ines").opensPage(space.key(), "Top risks");
        Editor.of(ines).insertMacro(MACRO, Map.of("sort", "-score", "columns", "title,score")).save();
        RegisterTable table = ines.table(MACRO);
        assertThat(table.rows()).hasCount(2);
        assertEquals(List.of(high, low), table.refs());
        assertThat(ines.content()).containsText("The highest first.");
    }

    @Test
    public void aReferenceLeadsToThePageOfItsRecord() {
        IsmsSpace space = IsmsSpace.create("RECORD");
        String ref = space.add("risks", IsmsSpace.risk("Espionage", 2, 5));
        Person sam = Person.logsIn(visit.browser("sam"), "sam")
            .opens("/spaces/isms/record.action?key=" + space.key() + "&ref=" + ref);
        Locator main = sam.browser().locator("main");
        assertThat(main).containsText("Espionage");
        assertThat(main).containsText("Ines");
        Answer unknown = Client.of("sam")
            .get("/spaces/isms/record.action?key=" + space.key() + "&ref=R-99999");
        assertTrue(unknown.body(), unknown.body().contains("R-99999") && !unknown.body().contains("Exception"));
    }
}
