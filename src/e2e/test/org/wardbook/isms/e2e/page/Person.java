package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wardbook.isms.e2e.run.TestedWiki;

/** Somebody who is logged in, at one browser. */
public final class Person {

    private final Page browser;

    private Person(Page browser) {
        this.browser = browser;
    }

    /** Logs in with the form and lands on the wiki's start page. */
    public static Person logsIn(Page browser, String name) {
        browser.navigate(TestedWiki.get().url() + "/login.action");
        browser.locator("input[name=os_username]").fill(name);
        browser.locator("input[name=os_password]").fill(TestedWiki.password(name));
        browser.locator("input[name=os_password]").press("Enter");
        assertThat(browser.locator("#user-menu-link")).isVisible();
        return new Person(browser);
    }

    /** Clicks the label of a box or radio button: that is what the user interface library shows. */
    static void clickLabel(Locator input) {
        input.page().locator("label[for='" + input.getAttribute("id") + "']").click();
    }

    public Page browser() {
        return browser;
    }

    /** Opens an address of the wiki, and waits until its scripts have looked at it. */
    public Person opens(String path) {
        browser.navigate(TestedWiki.get().url() + path);
        browser.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    public Person opensPage(String space, String title) {
        return opens("/display/" + space + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8));
    }

    public Locator title() {
        return browser.locator("#title-text");
    }

    public Locator content() {
        return browser.locator("#main-content");
    }

    /** The first table of a macro on the page. */
    public RegisterTable table(String macro) {
        return new RegisterTable(browser, macro);
    }

    public RiskMatrix matrix() {
        return new RiskMatrix(browser);
    }

    /** The uppermost open dialog of the app. */
    public RecordDialog dialog() {
        return new RecordDialog(browser);
    }
}
