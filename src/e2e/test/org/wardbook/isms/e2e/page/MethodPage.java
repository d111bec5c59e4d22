package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of the space tools on which the risk method is changed. */
public final class MethodPage {

    private final Page browser;

    private MethodPage(Page browser) {
        this.browser = browser;
    }

    public static MethodPage openedBy(Person person, String space) {
        person.opens("/spaces/isms/method.action?key=" + space);
        assertThat(person.browser().locator("#isms-method-save")).isVisible();
        return new MethodPage(person.browser());
    }

    /** @param band from the lowest, from 0 */
    public MethodPage startBandAt(int band, int score) {
        part("from-" + band).fill(String.valueOf(score));
        return this;
    }

    public MethodPage nameBand(int band, String name) {
        part("bands-" + band).fill(name);
        return this;
    }

    /** What would change. */
    public Locator preview() {
        browser.waitForResponse(answer -> answer.url().contains("/method/preview"),
            () -> browser.locator("#isms-method-preview").click());
        return browser.locator("#isms-method-admin [aria-live=polite]").first();
    }

    public void save() {
        browser.locator("#isms-method-save").click();
        assertThat(browser.locator("#isms-method-admin .aui-message-success")).isVisible();
    }

    private Locator part(String name) {
        return browser.locator("#isms-method-admin [data-part='" + name + "']");
    }
}
