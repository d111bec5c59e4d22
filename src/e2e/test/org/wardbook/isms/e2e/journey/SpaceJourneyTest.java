package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Creation;
import org.wardbook.isms.e2e.page.MethodPage;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.RecordDialog;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.TestedWiki;
import org.wardbook.isms.e2e.run.Visit;

/** Making an ISMS space, and what its administrator does there. */
public class SpaceJourneyTest {

    @Rule
    public final Visit visit = new Visit();

    @Test
    public void theBlueprintMakesASpaceWithItsPagesAndControls() {
        String key = TestedWiki.get().own() ? "NEW" : "NEW" + System.currentTimeMillis();
        Person ines = Person.logsIn(visit.browser("ines"), "ines").opens("/");
        Creation.openedBy(ines).space(Company.BLUEPRINT, key, "Our ISMS");
        for (String title : List.of("Risk register", "Control status", "Information assets",
                "Risk assessment method")) {
            ines.opensPage(key, title);
            assertThat(ines.title()).hasText(title);
            assertThat(ines.content().locator("section.isms").first()).isVisible();
            assertThat(ines.content().locator(".aui-message-error")).hasCount(0);
        }
        assertEquals(93L, Client.of("ines").get("/rest/isms/1.0/spaces/" + key
            + "/registers/controls/records?limit=1").expect(200).at("total"));
    }

    @Test
    public void thePageBlueprintMakesARecordOfAnAssessment() {
        String key = Company.space(visit);
        Person ines = Person.logsIn(visit.browser("ines"), "ines").opensPage(key, "Risk register");
        Creation.openedBy(ines).page("Risk assessment", "Assessment of the paint shop");
        assertThat(ines.browser().locator("body")).containsText("Assessment of the paint shop");
    }

    @Test
    public void theStatusOfAControlIsChangedOnItsPage() {
        IsmsSpace space = IsmsSpace.create("STATUS");
        space.page("Controls", IsmsSpace.macro("isms-control-status")
            + IsmsSpace.macro("isms-register", "register", "controls", "sort", "ref"));
        Person ivo = Person.logsIn(visit.browser("ivo"), "ivo").opensPage(space.key(), "Controls");
        RecordDialog dialog = ivo.table("isms-register").edit("A.5.1");
        dialog.choose("status", "implemented").because("Approved by top management");
        dialog.save();
        assertEquals("implemented", Client.of("ivo").get(space.records("controls") + "/A.5.1").expect(200)
            .text("fields", "status"));
        assertThat(ivo.table("isms-register").open("A.5.1").history()).containsText("Approved by top management");
    }

    @Test
    public void aChangeOfTheMethodIsPreviewedBeforeItCounts() {
        IsmsSpace space = IsmsSpace.create("METHOD");
        String ref = space.add("risks", IsmsSpace.risk("Loss of the archive", 3, 3));
        String before = band(space, ref);
        Person ines = Person.logsIn(visit.browser("ines"), "ines");
        MethodPage method = MethodPage.openedBy(ines, space.key());
        method.nameBand(3, "Unbearable").startBandAt(2, 6).startBandAt(3, 9);
        assertThat(method.preview()).containsText("1");
        visit.picture("ines", "method");
        assertEquals(before, band(space, ref));
        method.save();
        assertEquals("Unbearable", band(space, ref));
    }

    private static String band(IsmsSpace space, String ref) {
        return String.valueOf(((Map<?, ?>) space.manager().get(space.records("risks") + "/" + ref).expect(200)
            .at("fields", "band")).get("name"));
    }

    @Test
    public void aSpaceIsTurnedIntoAnIsmsSpaceAndItsChainProved() {
        IsmsSpace plain = IsmsSpace.plain(Client.of("ines"), "LATER" + (TestedWiki.get().own() ? ""
            : System.currentTimeMillis()));
        Person ines = Person.logsIn(visit.browser("ines"), "ines")
            .opens("/spaces/isms/space.action?key=" + plain.key());
        ines.browser().locator("#isms-enable").click();
        assertThat(ines.browser().locator("#isms-verify")).isVisible();
        ines.browser().locator("#isms-verify").click();
        assertThat(ines.browser().locator("#isms-space-admin .aui-message-success").last())
            .containsText("sound");
        assertThat(ines.browser().locator("#isms-demo")).isVisible();
    }
}
