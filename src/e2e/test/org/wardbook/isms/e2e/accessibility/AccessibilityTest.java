package org.wardbook.isms.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.journey.Company;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.page.RegisterTable;
import org.wardbook.isms.e2e.page.Settings;
import org.wardbook.isms.e2e.run.TestedWiki;
import org.wardbook.isms.e2e.run.Visit;

/** Every page of the app with axe, in light and dark: nothing that it calls serious or critical. */
public class AccessibilityTest {

    private static final String RUN = "whole => axe.run(whole ? document : {include: "
        + "[['#main-content'], ['.isms-dialog']]}, {resultTypes: ['violations'], runOnly: "
        + "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(found => found.violations"
        + ".filter(each => each.impact === 'serious' || each.impact === 'critical').map(each => each.id + ': '"
        + " + each.help + ' at ' + each.nodes.slice(0, 4).map(node => node.target.join(' ') + ' {'"
        + " + (node.any.length ? node.any[0].message : '') + '}').join(' | ')))";

    @Rule
    public final Visit visit = new Visit();

    @Test
    public void lightPagesAreAccessible() throws IOException {
        everyPage("light", "frank");
    }

    @Test
    public void darkPagesAreAccessible() throws IOException {
        everyPage("dark", "frank");
    }

    private void everyPage(String theme, String name) throws IOException {
        String key = Company.space(visit);
        List<String> faults = new ArrayList<>();
        Person person = Person.logsIn(visit.browser(name), name);
        Settings.choose(person, "en", theme);
        try {
            person.opens("/display/" + key);
            faults.addAll(check("home", person.browser()));
            for (String page : Company.pages(visit)) {
                person.opensPage(key, page);
                faults.addAll(check(page, person.browser()));
                visit.picture(name, page.toLowerCase().replace(' ', '-') + "-" + theme);
            }
            person.opens("/spaces/isms/record.action?key=" + key + "&ref=R-1");
            faults.addAll(check("record", person.browser()));
            person.opensPage(key, "Risk register");
            var dialog = person.table("isms-risk-table").edit("R-1");
            faults.addAll(check("dialog", person.browser()));
            assertThat(dialog.history().locator("table, ol, li").first()).isVisible();
            faults.addAll(check("history in the dialog", person.browser()));
            dialog.close();
            RegisterTable table = person.table("isms-risk-table");
            RecordDialog together = table.select(table.refs().get(0)).editTogether("owner", "status", "dueDate");
            faults.addAll(check("dialog for several", person.browser()));
            assertThat(together.root()).isVisible();
        } finally {
            Settings.choose(person, "en", "light");
        }
        Person ines = Person.logsIn(visit.browser("ines"), "ines");
        Settings.choose(ines, "en", theme);
        try {
            for (String page : List.of("space", "method", "fields")) {
                ines.opens("/spaces/isms/" + page + ".action?key=" + key);
                faults.addAll(check(page + " administration", ines.browser()));
            }
        } finally {
            Settings.choose(ines, "en", "light");
        }
        assertEquals(theme, "", String.join("\n", faults));
    }

    /** What axe finds on the page as it is now; in a wiki elsewhere only in what the app adds to it. */
    @SuppressWarnings("unchecked")
    private static List<String> check(String name, Page page) throws IOException {
        page.evaluate(Files.readString(Path.of(System.getProperty("axe.script"))));
        return ((List<String>) page.evaluate(RUN, TestedWiki.get().own())).stream().map(fault -> name + ": " + fault).toList();
    }

    @Test
    public void axeFindsWhatIsWrong() throws IOException {
        Page page = visit.browser("nobody");
        page.navigate(TestedWiki.get().url() + "/login.action");
        page.evaluate("() => document.body.insertAdjacentHTML('beforeend', '<button id=\"nameless\"></button>')");
        assertEquals(Map.of("nameless", true), Map.of("nameless",
            check("login", page).stream().anyMatch(fault -> fault.contains("#nameless"))));
    }
}
