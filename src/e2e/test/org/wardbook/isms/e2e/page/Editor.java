package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** The wiki's editor with its macro browser. */
public final class Editor {

    private final Page browser;

    private Editor(Page browser) {
        this.browser = browser;
    }

    /** Edits the page that the person looks at. */
    public static Editor of(Person person) {
        person.browser().locator("#editPageLink").click();
        assertThat(person.browser().locator("#content-title")).isVisible();
        return new Editor(person.browser());
    }

    /** Inserts a macro at the end, with these parameters. */
    public Editor insertMacro(String name, Map<String, String> parameters) {
        Locator source = browser.locator("#storage");
        source.click();
        source.press("Control+End");
        browser.locator("#insert-macro").click();
        Locator dialog = browser.locator("#macro-browser");
        dialog.locator("button[data-macro='" + name + "']").click();
        Locator form = dialog.locator("form[data-macro='" + name + "']");
        parameters.forEach((parameter, value) -> {
            Locator field = form.locator("[name='" + parameter + "']");
            if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                field.selectOption(value);
            } else {
                field.fill(value);
            }
        });
        dialog.locator("#macro-insert").click();
        assertThat(dialog).isHidden();
        return this;
    }

    public void save() {
        browser.locator("#rte-button-publish").click();
        assertThat(browser.locator("#title-text")).isVisible();
    }
}
