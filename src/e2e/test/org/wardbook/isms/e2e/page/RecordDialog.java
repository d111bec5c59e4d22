package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The dialog of one record. */
public final class RecordDialog {

    private final Page browser;

    RecordDialog(Page browser) {
        this.browser = browser;
    }

    RecordDialog opened() {
        assertThat(root()).isVisible();
        return this;
    }

    public Locator root() {
        return browser.locator(".isms-dialog").last();
    }

    public Locator field(String name) {
        return root().locator(".isms-field[data-field='" + name + "']");
    }

    public RecordDialog write(String name, String text) {
        field(name).locator("input, textarea").first().fill(text);
        return this;
    }

    public RecordDialog choose(String name, String option) {
        field(name).locator("select").selectOption(option);
        return this;
    }

    /** Types into a field that finds people or records, and takes the first that it offers. */
    public RecordDialog pick(String name, String words) {
        Locator input = field(name).locator("input[role=combobox]");
        input.click();
        input.fill(words);
        field(name).locator("[role=option]:not([aria-disabled])").filter(
            new Locator.FilterOptions().setHasText(words)).first().click();
        return this;
    }

    public RecordDialog because(String reason) {
        root().locator("input[id*='why']").fill(reason);
        return this;
    }

    /** Saves and waits until the dialog is gone. */
    public void save() {
        trySave();
        assertThat(browser.locator(".isms-dialog")).hasCount(0);
    }

    /** Saves, where it may be refused. */
    public void trySave() {
        root().locator(".isms-save").click();
    }

    /** Presses the button of a step that the record offers; its questions are the uppermost dialog then. */
    public RecordDialog step(String name) {
        root().locator("[data-part='step-" + name + "']").click();
        assertThat(browser.locator(".isms-dialog")).hasCount(2);
        return new RecordDialog(browser);
    }

    public Locator error(String name) {
        return field(name).locator(".error");
    }

    public Locator summary() {
        return root().locator(".isms-errors");
    }

    /** What somebody else changed meanwhile. */
    public Locator conflict() {
        return root().locator(".isms-conflict");
    }

    /** Answers the conflict: for this field, theirs or mine counts. */
    public void resolve(String name, String whose) {
        conflict().locator("input[name='isms-conflict-" + name + "'][value='" + whose + "']").check();
        conflict().locator("button.aui-button-primary").click();
        assertThat(browser.locator(".isms-dialog")).hasCount(0);
    }

    public Locator history() {
        root().locator("[role=tab]").last().click();
        return root().locator(".isms-history-tab");
    }

    public void close() {
        root().locator(".isms-dialog-close").click();
        assertThat(browser.locator(".isms-dialog")).hasCount(0);
    }
}
