package org.wardbook.isms.e2e.run;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What nobody should hear while a person works: console errors, uncaught script errors, failed requests, refused
 * answers, warnings in the server's log. A journey announces what belongs to it; everything else fails it.
 */
public final class Noise {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_ALARMING_PORTION = 300;

    private final ServerLog log;
    private final List<String> heard = new ArrayList<>();
    private final List<Pattern> announced = new ArrayList<>();

    /** @param log the server's, or null where it is out of reach */
    public Noise(ServerLog log) {
        this.log = log;
    }

    /** Hears everything that happens in these windows. */
    public void listenTo(BrowserContext windows) {
        windows.onConsoleMessage(this::console);
        windows.onWebError(error -> heard.add("script error: " + error.error() + " on " + error.page().url()));
        windows.onRequestFailed(this::failed);
        windows.onResponse(this::answer);
    }

    private void console(ConsoleMessage message) {
        // that a resource was refused is heard from the answer itself, with its status and address
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            heard.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void failed(Request request) {
        // a page that is left drops what it was still loading
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            heard.add("request failed: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }

    private void answer(Response response) {
        if (response.status() >= FIRST_REFUSAL) {
            heard.add("answer " + response.status() + ": " + response.request().method() + " " + response.url());
        }
    }

    /** This journey provokes noise that contains this text. */
    public void announce(String text) {
        announced.add(Pattern.compile(Pattern.quote(text)));
    }

    /** @throws AssertionError with everything that was heard and not announced */
    public void requireSilence() {
        if (log != null) {
            log.alarms().forEach(line -> heard.add("log: " + start(line)));
        }
        List<String> unexpected = heard.stream()
            .filter(sound -> announced.stream().noneMatch(expected -> expected.matcher(sound).find())).toList();
        heard.clear();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("Unexpected noise:\n  " + String.join("\n  ", unexpected));
        }
    }

    private static String start(String line) {
        return line.length() <= FIRST_ALARMING_PORTION ? line : line.substring(0, FIRST_ALARMING_PORTION) + " …";
    }
}
