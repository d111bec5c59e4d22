package org.wardbook.isms.e2e.run;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.MultipleFailureException;
import org.junit.runners.model.Statement;

/**
 * The browsers of one journey, one for each person in it. Takes a picture of every open page when the journey fails, and
 * fails it for unexpected noise.
 */
public final class Visit implements TestRule {

    private static final double PATIENCE = 10_000;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private Noise noise;

    @Override
    public Statement apply(Statement journey, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                noise = new Noise(TestedWiki.get().log().map(ServerLog::fromNow).orElse(null));
                List<Throwable> failures = new ArrayList<>();
                try {
                    journey.evaluate();
                    noise.requireSilence();
                } catch (Throwable failure) {
                    failures.add(failure);
                    picturesOf(description, failures);
                } finally {
                    pages.values().forEach(page -> page.context().close());
                    pages.clear();
                }
                MultipleFailureException.assertEmpty(failures);
            }
        };
    }

    /** The page of a browser in which nobody is logged in; another name is another browser. */
    public Page browser(String name) {
        return pages.computeIfAbsent(name, fresh -> {
            BrowserContext context = Chromium.get().newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT).setLocale("en-GB").setTimezoneId("Europe/Berlin")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
            context.setDefaultTimeout(PATIENCE);
            noise.listenTo(context);
            return context.newPage();
        });
    }

    /** This journey provokes noise that contains this text. */
    public void announce(String text) {
        noise.announce(text);
    }

    /** Keeps a picture of what a browser shows, under this name. */
    public void picture(String browser, String name) {
        pages.get(browser).screenshot(new Page.ScreenshotOptions()
            .setPath(Folders.screenshots().resolve(name + ".png")));
    }

    private void picturesOf(Description description, List<Throwable> failures) {
        pages.forEach((name, page) -> {
            try {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Folders.screenshots()
                    .resolve("failed").resolve(description.getTestClass().getSimpleName() + "."
                        + description.getMethodName() + "." + name + ".png")));
            } catch (PlaywrightException noPicture) {
                failures.add(noPicture);
            }
        });
    }
}
