package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.MethodPage;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.run.Visit;

/** Changing how a space assesses risk, after risks were assessed. */
public class MethodJourneyTest {

    @Rule
    public final Visit visit = new Visit();

    private MethodPage method(IsmsSpace space) {
        return MethodPage.openedBy(Person.logsIn(visit.browser("ines"), "ines"), space.key());
    }

    @Test
    public void aShorterScaleIsSavedOnceEachLevelInUseHasOneThatFollows() {
        IsmsSpace space = IsmsSpace.create("SHORTER");
        String low = space.add("risks", IsmsSpace.risk("Rust", 2, 2));
        String high = space.add("risks", IsmsSpace.risk("Flood", 2, 5));
        MethodPage method = method(space);
        method.removeLevel("impact", 2);
        assertThat(method.refusedSave()).isVisible();
        visit.picture("ines", "mapping");
        method.follow("impact", 2, 1).save();
        assertEquals(1L, level(space, low));
        assertEquals(4L, level(space, high));
    }

    private static Object level(IsmsSpace space, String ref) {
        return space.manager().get(space.records("risks") + "/" + ref).expect(200).at("fields", "currentAvailability");
    }

    @Test
    public void rulesAppetitesAndAScaleOfItsOwnAreSaved() {
        IsmsSpace space = IsmsSpace.create("RULES");
        method(space).switchRole(3, "who", "owner").switchRole(3, "second", "isms-team")
            .forCategory("Legal", 0).switchScale("confidentiality").removeLevel("confidentiality", 5).save();
        Map<?, ?> fields = (Map<?, ?>) space.manager().get(space.path() + "/method").expect(200).at("fields");
        Map<?, ?> critical = (Map<?, ?>) ((List<?>) fields.get("acceptance")).get(3);
        assertEquals(List.of("top-management"), critical.get("who"));
        assertEquals(List.of("isms-team"), critical.get("second"));
        assertEquals(List.of(Map.of("category", "Legal", "band", 0L)), fields.get("appetites"));
        Map<?, ?> scale = ((List<?>) fields.get("scales")).stream().map(each -> (Map<?, ?>) each)
            .filter(each -> each.get("name").equals("confidentiality")).findFirst().orElseThrow();
        assertEquals(4, ((List<?>) scale.get("levels")).size());
    }
}
