package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A table of a register on a page: a macro's drawing with its tools. */
public final class RegisterTable {

    private final Page browser;
    private final String macro;

    RegisterTable(Page browser, String macro) {
        this.browser = browser;
        this.macro = macro;
    }

    public Locator root() {
        return browser.locator("section.isms-table-view[data-macro='" + macro + "']").first();
    }

    public Locator rows() {
        return root().locator("tbody tr[data-ref]");
    }

    public Locator row(String ref) {
        return root().locator("tbody tr[data-ref='" + ref + "']");
    }

    public Locator rowWith(String title) {
        return rows().filter(new Locator.FilterOptions().setHasText(title));
    }

    public Locator cell(String ref, String field) {
        return row(ref).locator("td[data-field='" + field + "']");
    }

    public Locator header(String field) {
        return root().locator("th[data-field='" + field + "']");
    }

    /** The references of the rows that are shown, in their order. */
    public List<String> refs() {
        return rows().all().stream().map(row -> row.getAttribute("data-ref")).toList();
    }

    /** The fields of the columns that are shown, in their order. */
    public List<String> columns() {
        return root().locator("th[data-field]").all().stream().map(cell -> cell.getAttribute("data-field")).toList();
    }

    public RecordDialog add() {
        part("add").click();
        return new RecordDialog(browser).opened();
    }

    public RecordDialog edit(String ref) {
        row(ref).locator("[data-part=edit]").click();
        return new RecordDialog(browser).opened();
    }

    public RecordDialog open(String ref) {
        row(ref).locator("a.isms-ref").first().click();
        return new RecordDialog(browser).opened();
    }

    /** Switches selecting on and chooses these rows. */
    public RegisterTable select(String... refs) {
        part("select").click();
        for (String ref : refs) {
            row(ref).locator("[data-part=select-row]").check();
        }
        return this;
    }

    /** The dialog that changes the selected records, with these fields to fill in. */
    public RecordDialog editTogether(String... fields) {
        part("bulk").click();
        RecordDialog dialog = new RecordDialog(browser).opened();
        for (String field : fields) {
            dialog.root().locator("[data-part=bulk-field]").selectOption(field);
        }
        return dialog;
    }

    public void sortBy(String field) {
        redrawn(() -> part("sort-" + field).click());
    }

    public void search(String words) {
        redrawn(() -> part("search").fill(words));
    }

    /** Chooses one of the views of the menu by its name. */
    public void view(String name) {
        part("views").click();
        redrawn(() -> root().locator(".isms-popup button.isms-menu-item").filter(
            new Locator.FilterOptions().setHasText(name)).first().click());
    }

    public void saveViewAs(String name) {
        part("views").click();
        Locator form = root().locator(".isms-popup form.isms-view-save");
        form.locator("input").fill(name);
        browser.waitForResponse(answer -> answer.request().method().equals("POST")
            && answer.url().contains("/views/records"), () -> form.locator("button[type=submit]").click());
        assertThat(form).isHidden();
    }

    /** Adds a condition on a field that has options. */
    public void filterByOption(String field, String option) {
        part("filter").click();
        Locator form = root().locator(".isms-popup form.isms-filter");
        form.locator("select").first().selectOption(field);
        form.locator("select").last().selectOption(option);
        redrawn(() -> form.locator("button[type=submit]").click());
    }

    public void takeAwayConditions() {
        redrawn(() -> part("reset").click());
    }

    /** Adds or takes away the columns of these fields. */
    public void switchColumns(String... fields) {
        settled();
        part("columns").click();
        Locator form = root().locator(".isms-popup form.isms-columns");
        for (String field : fields) {
            Person.clickLabel(form.locator("input[value='" + field + "']"));
        }
        redrawn(() -> form.locator("button[type=submit]").click());
    }

    public void nextPage() {
        redrawn(() -> part("next").click());
    }

    public Locator count() {
        return root().locator(".isms-count");
    }

    private Locator part(String name) {
        return root().locator("[data-part='" + name + "']");
    }

    /** Waits until the new drawing is there. */
    private void redrawn(Runnable action) {
        browser.waitForResponse(answer -> answer.url().contains("/views/" + macro), action);
        settled();
    }

    /** No drawing is on its way that would take the place of the one that is there. */
    private void settled() {
        assertThat(root()).not().hasAttribute("aria-busy", "true");
    }
}
