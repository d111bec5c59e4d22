package org.wardbook.isms.preview.pages;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.host.Extensions;
import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.host.WebItem;
import org.wardbook.isms.preview.resource.DownloadServlet;
import org.wardbook.isms.preview.resource.Library;
import org.wardbook.isms.preview.resource.ResourceIndex;
import org.wardbook.isms.preview.resource.Resources;
import org.wardbook.isms.preview.storage.Renderer;
import org.wardbook.isms.preview.storage.StorageFormat;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.web.SampleServer;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The wiki's pages on a web server, over a wiki in memory with one space of Ines's, and a browser without scripts. */
public final class SampleSite implements Extensions, AutoCloseable {

    final SamplePeople people = new SamplePeople();
    final MemoryWiki wiki = new MemoryWiki(people, StorageFormat::check);
    final Resources resources = new Resources(new ResourceIndex(Library.plugins()), (locale, key) -> key,
        "/confluence");
    final WikiPages pages = new WikiPages(wiki, wiki, new Renderer(wiki, this::macros, "/confluence"), () -> this,
        "/confluence");
    final SampleServer server;
    final WikiSpace space = wiki.create("ISMS", "Information security", "Home", "<p>Welcome</p>", SamplePeople.INES);
    final WikiPage home = wiki.byId(space.homePage()).orElseThrow();
    private final SampleBlueprints blueprints = new SampleBlueprints(wiki);

    SampleSite() throws IOException {
        Map<String, Servlet> servlets = new HashMap<>(pages.servlets());
        servlets.put("/download/batch/*", new DownloadServlet(resources));
        server = new SampleServer(servlets);
    }

    @Override
    public Macros macros() {
        return new SampleMacros();
    }

    @Override
    public Blueprints blueprints() {
        return blueprints;
    }

    @Override
    public List<WebItem> items(String section, WikiSpace space) {
        return section.equals("system.space.tools/addons") && space.key().equals("ISMS")
            ? List.of(new WebItem("method", "Risk <method>", "/confluence/spaces/isms/method.action?key=ISMS", "", ""))
            : List.of();
    }

    @Override
    public String head(List<String> contexts) {
        return resources.head(contexts);
    }

    /** A browser of the person; an empty name is nobody's. */
    Browser browser(String name) {
        return new Browser(name);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Keeps the session's cookie. */
    final class Browser {

        private String cookie = "";

        private Browser(String name) {
            if (!name.isEmpty()) {
                post("/dologin.action", "os_username", name, "os_password", name);
            }
        }

        HttpResponse<String> get(String path) {
            return keep(cookie.isEmpty() ? server.call("GET", path, null)
                : server.call("GET", path, null, "Cookie", cookie));
        }

        /** @param fields name, value, name, value … */
        HttpResponse<String> post(String path, String... fields) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < fields.length; i += 2) {
                pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
            }
            return keep(server.call("POST", path, String.join("&", pairs), "Cookie", cookie,
                "Content-Type", "application/x-www-form-urlencoded"));
        }

        /** Posts with the token of the form that is at {@code page}. */
        HttpResponse<String> send(String page, String path, String... fields) {
            Matcher token = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"").matcher(get(page).body());
            if (!token.find()) {
                throw new AssertionError(page + " has no form.");
            }
            List<String> all = new ArrayList<>(List.of(fields));
            all.add("atl_token");
            all.add(token.group(1));
            return post(path, all.toArray(String[]::new));
        }

        private HttpResponse<String> keep(HttpResponse<String> answer) {
            answer.headers().firstValue("Set-Cookie")
                .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
