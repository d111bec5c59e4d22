package org.wardbook.isms.confluence.host;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.json.Json;

/**
 * Answers in JSON. Links in them begin after the wiki's context path, as in Confluence's own REST; what was read may be
 * kept by nobody, since the next reader may see something else.
 */
public final class Answers {

    /** Where the app's resources lie after the context path. */
    public static final String ROOT = "/rest/isms/1.0";

    private static final String TYPE = "application/json;charset=UTF-8";

    private Answers() {
    }

    /** @param tag the version that {@code If-Match} asks for, or the sequence number of what was read */
    public static Response json(Object value, long tag) {
        return tagged(Response.ok(), value, tag).build();
    }

    /** @param address of what was created, after the context path */
    public static Response created(String address, Object value, long tag) {
        return tagged(Response.created(URI.create(address.substring(ROOT.length() + 1))), value, tag).build();
    }

    private static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, Object value, long tag) {
        return answer.type(TYPE).entity(Json.write(value)).header("ETag", "\"" + tag + "\"")
            .header("Cache-Control", "no-store");
    }

    /** @param reason key of the message; without its first word it is the code that scripts go by */
    public static Response error(int status, String reason, String message, Map<String, String> fields) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("code", reason.substring(reason.indexOf('.') + 1));
        error.put("message", message);
        error.put("fields", fields);
        return Response.status(status).type(TYPE).entity(Json.write(error)).header("Cache-Control", "no-store").build();
    }

    /** A person as {@code username}, {@code displayName} and {@code link}; null for the app itself. */
    public static Map<String, Object> person(ConfluencePeople people, String key) {
        if (key.isEmpty()) {
            return null;
        }
        ConfluencePeople.Shown shown = people.shown(key);
        boolean gone = shown.username().isEmpty();
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("username", gone ? key : shown.username());
        person.put("displayName", shown.fullName());
        if (!gone) {
            person.put("link", "/display/~" + encoded(shown.username()));
        }
        return person;
    }

    /** Atlassian's shape of one page of a list, with the link to the next one where there is more. */
    public static Map<String, Object> page(List<?> results, int start, int limit, long total, String address,
                                           Map<String, ?> query) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("results", results);
        page.put("start", start);
        page.put("limit", limit);
        page.put("size", results.size());
        page.put("total", total);
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", address + query(query, start, limit));
        if ((long) start + results.size() < total && !results.isEmpty()) {
            links.put("next", address + query(query, start + results.size(), limit));
        }
        page.put("_links", links);
        return page;
    }

    private static String query(Map<String, ?> query, int start, int limit) {
        List<String> parts = new ArrayList<>();
        query.forEach((name, value) -> {
            for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                parts.add(name + "=" + encoded(each.toString()));
            }
        });
        parts.add("start=" + start);
        parts.add("limit=" + limit);
        return "?" + String.join("&", parts);
    }

    /** The address of a space's ISMS, after the context path. */
    public static String space(String key) {
        return ROOT + "/spaces/" + encoded(key);
    }

    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
