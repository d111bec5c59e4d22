package org.wardbook.isms.preview.api;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.wardbook.isms.preview.ao.ConnectionPool;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.keep.KeptWiki;
import org.wardbook.isms.preview.web.SampleServer;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;

/** The REST API of an empty wiki over HTTP; whoever calls has the name as password. */
final class ApiClient implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static int number;

    private final HikariDataSource pool = ConnectionPool.open("jdbc:h2:mem:api" + ++number, "", "", 3);
    private final KeptWiki wiki = KeptWiki.open(pool, ApiClient::check);
    private final SampleServer server;

    ApiClient() throws IOException {
        server = new SampleServer(new PublicApi(wiki, wiki.sharing(), new Shown(), () -> "http://wiki/confluence")
            .servlets(), null, wiki.people());
    }

    private static void check(String storage) {
        if (storage.contains("<broken>")) {
            throw new WikiFault(400, "line 1: <broken> is not closed");
        }
    }

    /** Shows who sees what, and where. */
    private static final class Shown implements Rendering {

        @Override
        public String view(WikiPage page, String output) {
            return "<main>" + page.storage() + "</main>";
        }

        @Override
        public String convert(String storage, RenderContext context) {
            check(storage);
            if (storage.contains("<fails>")) {
                throw new IllegalStateException("a secret");
            }
            return (context.page() == null ? "-" : context.page().title()) + "|" + context.space() + "|"
                + context.output() + "|" + storage;
        }
    }

    KeptWiki wiki() {
        return wiki;
    }

    Person person(String name) {
        return wiki.people().byName(name).orElseThrow();
    }

    HttpResponse<String> call(String who, String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + (who == null ? 2 : 4)];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        if (who != null) {
            all[headers.length + 2] = "Authorization";
            all[headers.length + 3] = SampleServer.basic(who, who);
        }
        return server.call(method, path, body, all);
    }

    /** The answer's JSON. Fails unless the answer has that status. */
    JsonNode json(int status, String who, String method, String path, String body) {
        HttpResponse<String> answer = call(who, method, path, body == null ? null : body.replace('\'', '"'));
        assertEquals(answer.body(), status, answer.statusCode());
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }

    JsonNode get(String who, String path) {
        return json(200, who, "GET", path, null);
    }

    @Override
    public void close() {
        server.close();
        pool.close();
    }
}
