package org.wardbook.isms.e2e.run;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One browser for all suites: that of {@code wiki.browser}, else the one on the path. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static Browser only;

    private Chromium() {
    }

    static synchronized Browser get() {
        if (only == null) {
            Folders.fresh("screenshots");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            only = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--force-color-profile=srgb")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser shutdown"));
        }
        return only;
    }

    private static Path executable() {
        String given = System.getProperty("wiki.browser", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
                "There is no Chromium on the path: install one or name it with -Dwiki.browser=/path/to/chrome."));
    }
}
