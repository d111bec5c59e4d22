package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The wiki's Create dialog. */
public final class Creation {

    private final Page browser;

    private Creation(Page browser) {
        this.browser = browser;
    }

    public static Creation openedBy(Person person) {
        person.browser().locator("#create-page-button").click();
        return new Creation(person.browser());
    }

    /** A space from the blueprint with this title; lands on its home page. */
    public void space(String blueprint, String key, String name) {
        choose(blueprint);
        Locator form = browser.locator("#create-space-form");
        form.locator("[name=name]").fill(name);
        form.locator("[name=spaceKey]").fill(key);
        submit(form);
    }

    /** A page from the blueprint with this title, below the page that the person looks at. */
    public void page(String blueprint, String title) {
        choose(blueprint);
        Locator form = browser.locator("#create-page-form");
        form.locator("[name=title]").fill(title);
        submit(form);
    }

    private void choose(String blueprint) {
        browser.locator(".wiki-cards a").filter(new Locator.FilterOptions().setHasText(blueprint)).first().click();
    }

    private void submit(Locator form) {
        form.locator("button[type=submit]").click();
        assertThat(browser.locator("#title-text")).isVisible();
    }
}
