package org.wardbook.isms.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.wardbook.isms.e2e.http.IsmsSpace;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.page.Settings;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.Visit;

/** Every macro on the demo company, in both languages and colours; with pictures to look at. */
public class GalleryJourneyTest {

    private static final Map<String, String> MACROS = Map.of("isms-risk-table", "", "isms-risk-matrix", "",
        "isms-risk-trend", "", "isms-control-status", "", "isms-soa", "", "isms-asset-table", "", "isms-my-isms", "",
        "isms-register", "register=suppliers", "isms-record", "ref=S-1");

    @Rule
    public final Visit visit = new Visit();

    @Test
    public void everyMacroIsDrawnInBothLanguagesAndColours() {
        String space = Company.space(visit);
        MACROS.forEach((macro, parameter) -> Client.of("ines").post("/rest/api/content", Map.of("type", "page",
            "title", "Gallery " + macro, "space", Map.of("key", space), "body", Map.of("storage", Map.of("value",
                IsmsSpace.macro(macro, parameter.isEmpty() ? new String[0] : parameter.split("=")),
                "representation", "storage")))).expect(200));
        Person lea = Person.logsIn(visit.browser("lea"), "lea");
        try {
            look(lea, space, "en", "light");
            look(lea, space, "de", "dark");
        } finally {
            Settings.choose(lea, "en", "light");
        }
    }

    private void look(Person person, String space, String language, String theme) {
        Settings.choose(person, language, theme);
        for (String macro : MACROS.keySet()) {
            person.opensPage(space, "Gallery " + macro);
            assertThat(person.content().locator("section.isms").first()).isVisible();
            assertThat(person.content().locator(".aui-message-error")).hasCount(0);
            String text = person.content().innerText();
            assertTrue(macro + " shows a key instead of a text", !text.contains("org.wardbook.isms."));
            visit.picture("lea", "gallery-" + macro + "-" + language + "-" + theme);
        }
    }
}
