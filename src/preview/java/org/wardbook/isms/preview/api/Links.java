package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Addresses in answers: complete ones, and ones below the context path. */
record Links(Supplier<String> baseUrl) {

    private static final Pattern SPEAKING = Pattern.compile("[A-Za-z0-9 _.,()-]+");

    String complete(String path) {
        return baseUrl.get() + path;
    }

    /** Adds {@code base} and {@code context}, which the outermost object of an answer has. */
    ObjectNode outermost(ObjectNode links) {
        String base = baseUrl.get();
        return links.put("base", base).put("context", URI.create(base).getPath());
    }

    static String content(long id) {
        return "/rest/api/content/" + id;
    }

    static String space(String key) {
        return "/rest/api/space/" + encoded(key);
    }

    static String user(String key) {
        return "/rest/api/user?key=" + encoded(key);
    }

    /** Where a browser sees the page: by its title where that is legible in an address, else by its id. */
    static String page(WikiPage page) {
        return page.historical() || !SPEAKING.matcher(page.title()).matches()
            ? "/pages/viewpage.action?pageId=" + page.id()
            : "/display/" + encoded(page.space()) + "/" + encoded(page.title());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
