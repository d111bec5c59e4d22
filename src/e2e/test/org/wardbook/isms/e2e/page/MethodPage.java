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

    /** @param level from 1 */
    public MethodPage removeLevel(String scale, int level) {
        part(scale + "-remove-" + (level - 1)).click();
        return this;
    }

    /** Says what becomes of a level that is gone. */
    public MethodPage follow(String scale, int old, int next) {
        part("map-" + scale + "-" + old).selectOption(String.valueOf(next));
        return this;
    }

    /** Switches a scale of its own on or off. */
    public MethodPage switchScale(String scale) {
        Person.clickLabel(part("isms-scale-" + scale));
        return this;
    }

    /** Changes who may accept a risk of a band; @param part {@code who} or {@code second} */
    public MethodPage switchRole(int band, String part, String role) {
        Person.clickLabel(part("isms-rule-" + band + "-" + part + "-" + role));
        return this;
    }

    public MethodPage forCategory(String category, int band) {
        part("appetites-add").click();
        part("appetites-0").fill(category);
        part("appetites-band-0").selectOption(String.valueOf(band));
        return this;
    }

    /** Saves where it is refused. */
    public Locator refusedSave() {
        browser.locator("#isms-method-save").click();
        Locator error = browser.locator("#isms-method-admin .aui-message-error");
        assertThat(error).isVisible();
        return error;
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
