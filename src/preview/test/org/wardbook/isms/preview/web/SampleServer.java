package org.wardbook.isms.preview.web;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.wardbook.isms.preview.struts.ActionFilter;
import org.wardbook.isms.preview.wiki.People;

/** A web server with the preview's filters, some servlets and two people, and a client for it. */
public final class SampleServer implements AutoCloseable {

    private final Path work;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public SampleServer(Map<String, ? extends Servlet> servlets) throws IOException {
        this(servlets, null);
    }

    public SampleServer(Map<String, ? extends Servlet> servlets, ActionFilter actions) throws IOException {
        this(servlets, actions, new SamplePeople());
    }

    public SampleServer(Map<String, ? extends Servlet> servlets, ActionFilter actions, People people)
            throws IOException {
        work = Files.createTempDirectory("preview");
        server = new WebServer(work, 0);
        server.filter("headers", new HeadersFilter(), "/*");
        server.filter("person", new PersonFilter(people), "/*");
        if (actions != null) {
            server.filter("actions", actions, actions.patterns());
        }
        server.servlets(servlets);
        LoginServlet login = new LoginServlet(people);
        server.servlets(Map.of("/dologin.action", login, "/logout.action", login));
        server.start();
    }

    public WebServer server() {
        return server;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + WebServer.CONTEXT + path);
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> call(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method,
            body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new IllegalStateException(left);
        }
    }
}
