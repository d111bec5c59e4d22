package org.wardbook.isms.e2e.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The risk matrix on a page. */
public final class RiskMatrix {

    private final Page browser;

    RiskMatrix(Page browser) {
        this.browser = browser;
    }

    public Locator root() {
        return browser.locator("section.isms-matrix-view").first();
    }

    /** A cell by its levels, each from 1. */
    public Locator cell(int likelihood, int impact) {
        return root().locator("td.isms-cell[data-likelihood='" + likelihood + "'][data-impact='" + impact + "']");
    }

    /** {@code inherent}, {@code current} or {@code target}. */
    public void show(String stage) {
        browser.waitForResponse(answer -> answer.url().contains("/views/isms-risk-matrix"),
            () -> root().locator("[data-part='stage-" + stage + "']").click());
        assertThat(root().locator("[data-part='stage-" + stage + "']")).hasAttribute("aria-pressed", "true");
    }
}
