package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** In which language and colours somebody reads. */
public final class Settings {

    private Settings() {
    }

    /** @param language {@code en} or {@code de}; @param theme {@code light} or {@code dark} */
    public static void choose(Person person, String language, String theme) {
        person.opens("/users/viewmysettings.action");
        Locator form = person.browser().locator("#settings-form");
        form.locator("[name=language]").selectOption(language);
        Person.clickLabel(form.locator("[name=theme][value=" + theme + "]"));
        form.locator("button[type=submit]").click();
        assertThat(person.browser().locator(".aui-message-success")).isVisible();
        assertThat(person.browser().locator("html")).hasAttribute("lang", language);
        assertThat(person.browser().locator("html")).hasAttribute("data-color-mode", theme);
    }
}
