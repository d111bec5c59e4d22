package org.wardbook.isms.preview.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;

/**
 * The demo space: made from the app's own space blueprint by the ISMS manager, filled through the app's own REST
 * resource, as a user would.
 */
final class Demo {

    private static final String KEY = "ISMS";
    private static final String MANAGER = "ines";

    private final Parts parts;
    private final String baseUrl;

    Demo(Parts parts, String baseUrl) {
        this.parts = parts;
        this.baseUrl = baseUrl;
    }

    /** Does nothing where the wiki has a space already. */
    void create() {
        if (!parts.wiki().spaces().all().isEmpty()) {
            return;
        }
        Person manager = parts.wiki().people().byName(MANAGER)
            .orElseThrow(() -> new StartupFault("The wiki has no user " + MANAGER + " to make the demo space."));
        Blueprint blueprint = parts.app().blueprints().forSpaces().stream().findFirst()
            .orElseThrow(() -> new StartupFault("The app has no space blueprint: start without -Dpreview.demo."));
        String address = address();
        CurrentPerson.set(manager);
        try {
            parts.app().blueprints().createSpace(blueprint.key(), KEY, blueprint.title(), Map.of(), manager);
        } catch (WikiFault refused) {
            throw new StartupFault("The demo space cannot be made: " + refused.getMessage(), refused);
        } finally {
            CurrentPerson.clear();
        }
        load(address);
    }

    private void load(String address) {
        String credentials = MANAGER + ":" + MANAGER;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/spaces/" + KEY + "/demo"))
            .header("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .header("X-Atlassian-Token", "no-check").header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
                throw new StartupFault("The app did not load its demo: " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException unreachable) {
            throw new StartupFault("The app did not load its demo: " + unreachable.getMessage(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartupFault("The demo was not loaded: the start was interrupted.", stopped);
        }
    }

    private String address() {
        return baseUrl + parts.app().rest().stream().findFirst()
            .orElseThrow(() -> new StartupFault("The app has no REST module: start without -Dpreview.demo.")).root();
    }
}
