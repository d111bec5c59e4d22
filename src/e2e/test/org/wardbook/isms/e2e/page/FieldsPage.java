package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of the space tools on which a space adds fields to its registers. */
public final class FieldsPage {

    private final Page browser;

    private FieldsPage(Page browser) {
        this.browser = browser;
    }

    public static FieldsPage openedBy(Person person, String space) {
        person.opens("/spaces/isms/fields.action?key=" + space);
        assertThat(person.browser().locator("#isms-field-add")).isVisible();
        return new FieldsPage(person.browser());
    }

    public RecordDialog add() {
        browser.locator("#isms-field-add").click();
        return new RecordDialog(browser).opened();
    }

    public Locator row(String label) {
        return browser.locator("#isms-fields-admin tbody tr").filter(new Locator.FilterOptions().setHasText(label));
    }

    public RecordDialog edit(String label) {
        row(label).locator("[data-part=edit]").click();
        return new RecordDialog(browser).opened();
    }

    /** What is asked before a field is deleted; it is deleted then. */
    public String delete(String label) {
        row(label).locator("[data-part=delete]").click();
        Locator dialog = browser.locator(".isms-dialog");
        String question = dialog.locator(".aui-dialog2-content").textContent();
        dialog.locator("button.aui-button-primary").click();
        assertThat(row(label)).hasCount(0);
        return question;
    }
}
