package org.wardbook.isms.e2e.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.wardbook.isms.core.json.Json;

/** A script that talks to a wiki over HTTP in somebody's name, or in nobody's. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(PATIENCE).build();

    private final String wiki;
    private final String user;
    private final String authorization;

    private Client(String wiki, String user, String authorization) {
        this.wiki = wiki;
        this.user = user;
        this.authorization = authorization;
    }

    /** @param wiki its address */
    public static Client of(String wiki, String user) {
        String both = user + ":" + TestedWiki.password(user);
        return new Client(wiki, user,
            "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }

    /** In the tested wiki. */
    public static Client of(String user) {
        return of(TestedWiki.get().url(), user);
    }

    public static Client nobody() {
        return new Client(TestedWiki.get().url(), "", null);
    }

    public static Client administrator() {
        return of(TestedWiki.administrator());
    }

    /** The user's name; empty for nobody. */
    public String user() {
        return user;
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, Json.write(body), JSON);
    }

    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, Json.write(body), JSON);
    }

    /** A write that knows which version it replaces. */
    public Answer write(String method, String path, long version, Map<String, ?> body) {
        return send(method, path, body == null ? null : Json.write(body),
            Map.of("Content-Type", "application/json", "If-Match", "\"" + version + "\""));
    }

    /** Any request; the token against foreign sites is not added. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(wiki + path)).timeout(PATIENCE)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException gone) {
            throw new NoAnswer(method + " " + wiki + path, gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(method + " " + wiki + path, stopped);
        }
    }

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** The wiki did not answer at all. */
    public static final class NoAnswer extends RuntimeException {
        NoAnswer(String request, Exception cause) {
            super(request + ": " + cause, cause);
        }
    }
}
