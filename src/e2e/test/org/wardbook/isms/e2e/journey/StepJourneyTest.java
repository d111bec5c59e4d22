package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.run.Visit;

/** Steps that only some people may take, in the dialog of a record and on its page. */
public class StepJourneyTest {

    private static final String MACRO = "isms-risk-table";
    private static final String PAGE = "Our decisions";
    private static IsmsSpace space;

    @Rule
    public final Visit visit = new Visit();

    @BeforeClass
    public static void writeAPage() {
        space = IsmsSpace.create("STEPS");
        space.page(PAGE, IsmsSpace.macro(MACRO, "columns", "title,owner,status", "sort", "ref"));
    }

    private static String riskOfFrank(String title) {
        Map<String, Object> fields = new LinkedHashMap<>(IsmsSpace.risk(title, 2, 2));
        fields.put("owner", Map.of("username", "frank"));
        return space.add("risks", fields);
    }

    private Person frank() {
        return Person.logsIn(visit.browser("frank"), "frank").opensPage(space.key(), PAGE);
    }

    @Test
    public void theOwnerAcceptsARiskAndTheTableSaysSo() {
        visit.announce("answer 400");
        String ref = riskOfFrank("Noise from the press");
        Person frank = frank();
        RecordDialog dialog = frank.table(MACRO).open(ref);
        RecordDialog accept = dialog.step("accept");
        accept.trySave();
        assertThat(accept.error("until")).isVisible();
        assertThat(accept.error("reason")).isVisible();
        accept.write("until", LocalDate.now().plusMonths(3).toString()).write("reason", "Cheaper than a wall");
        visit.picture("frank", "step");
        accept.trySave();
        assertThat(frank.browser().locator(".isms-dialog")).hasCount(1);
        assertThat(dialog.root().locator("[data-part='step-withdraw']")).isVisible();
        dialog.close();
        assertThat(frank.table(MACRO).cell(ref, "status")).containsText("Accepted");
        frank.opens("/spaces/isms/record.action?key=" + space.key() + "&ref=" + ref);
        assertThat(frank.browser().locator("[data-part='step-withdraw']")).isVisible();
    }

    @Test
    public void aStepOnAnOlderStateIsRefusedAndLeadsToTheNewOne() {
        visit.announce("answer 412");
        String ref = riskOfFrank("Draught in the archive");
        RecordDialog dialog = frank().table(MACRO).open(ref);
        RecordDialog accept = dialog.step("accept");
        space.manager().send("PATCH", space.records("risks") + "/" + ref, "{\"fields\": {\"title\": \"Damp archive\"}}",
            Map.of("Content-Type", "application/json", "If-Match", "\"1\"")).expect(200);
        accept.write("until", LocalDate.now().plusMonths(3).toString()).write("reason", "Paper is scanned");
        accept.trySave();
        accept.summary().locator("button").click();
        assertThat(visit.browser("frank").locator(".isms-dialog")).hasCount(1);
        assertThat(dialog.root().locator("h2").first()).containsText("Damp archive");
    }

    @Test
    public void whoMayNotTakeAStepIsNotOfferedIt() {
        String ref = riskOfFrank("Late cleaning");
        Person hanna = Person.logsIn(visit.browser("hanna"), "hanna").opensPage(space.key(), PAGE);
        RecordDialog dialog = hanna.table(MACRO).open(ref);
        assertThat(dialog.field("title")).isVisible();
        assertThat(dialog.root().locator("[data-part='step-accept']")).hasCount(0);
    }
}
