package org.wardbook.isms.e2e.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.run.Visit;

/** Markup, scripts and template code in every text of every register are shown as they were written, and nothing else. */
public class MarkupTest {

    /** Ends attributes, texts, scripts, CDATA, comments and macros, and then sets {@code window.hurt}. */
    private static final String TEXT = "\"'><img src=x onerror=\"window.hurt=1\"><svg onload=\"window.hurt=1\">"
        + "</textarea></script><script>window.hurt=1</script>]]>--></ac:structured-macro>${7*7} $textile #set($a=1)"
        + " %{7*7} {{hurt}} &lt;b&gt;";

    @Rule
    public final Visit visit = new Visit();

    @Test
    public void nothingThatSomebodyWroteIsExecuted() {
        IsmsSpace space = IsmsSpace.create("MARKUP");
        List<String> registers = space.manager().get(space.path()).expect(200).at("registers") instanceof List<?> list
            ? list.stream().map(each -> String.valueOf(((Map<?, ?>) each).get("name"))).toList() : List.of();
        assertTrue(registers.toString(), registers.containsAll(List.of("risks", "assets", "controls")));
        Person ines = Person.logsIn(visit.browser("ines"), "ines");
        for (String register : registers) {
            if (!"views".equals(register)) {
                check(ines, space, register);
            }
        }
        space.requireIntact();
    }

    private static void check(Person ines, IsmsSpace space, String register) {
        AnyRecord any = AnyRecord.in(space, register);
        if (!any.writable()) {
            return;
        }
        String ref = any.with(TEXT);
        String table = register + " as a table";
        space.page(table, IsmsSpace.macro("isms-register", "register", register, "sort", "ref",
            "columns", String.join(",", any.texts()), "filter", any.texts().get(0) + ":contains:window.hurt"));
        space.page(register + " as a record", IsmsSpace.macro("isms-record", "ref", ref, "history", "true"));
        ines.opensPage(space.key(), table);
        assertShownAsText(ines.browser(), register);
        RecordDialog dialog = ines.table("isms-register").open(ref);
        assertThat(dialog.history()).containsText("window.hurt");
        assertShownAsText(ines.browser(), register);
        dialog.close();
        ines.opensPage(space.key(), register + " as a record");
        assertShownAsText(ines.browser(), register);
        ines.opens("/spaces/isms/record.action?key=" + space.key() + "&ref=" + ref);
        assertShownAsText(ines.browser(), register);
    }

    private static void assertShownAsText(Page page, String where) {
        assertThat(page.locator("main, .isms-dialog").filter(
            new com.microsoft.playwright.Locator.FilterOptions().setHasText("window.hurt=1")).first()).isVisible();
        assertEquals(where + ": a script ran", Boolean.FALSE, page.evaluate("() => 'hurt' in window"));
        assertEquals(where + ": markup became an element", 0,
            page.locator("img[onerror], svg[onload], [onload], [onerror]").count());
        assertEquals(where + ": a template was evaluated", 0, page.getByText("49 $textile").count());
    }
}
