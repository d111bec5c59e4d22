package org.wardbook.isms.e2e.run;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.json.Json;

/** An answer over HTTP. */
public record Answer(int status, String body, HttpResponse<?> raw) {

    public String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }

    /** The body as a JSON object. */
    public Map<String, Object> json() {
        try {
            return Json.parseObject(body);
        } catch (RuntimeException noJson) {
            throw new AssertionError("Not a JSON object, but (" + status + "): " + body, noJson);
        }
    }

    /** A value inside the JSON object, by the names and indexes that lead to it; null where there is none. */
    public Object at(Object... path) {
        Object value = json();
        for (Object step : path) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step);
            } else if (value instanceof List<?> list && step instanceof Integer index && index < list.size()) {
                value = list.get(index);
            } else {
                return null;
            }
        }
        return value;
    }

    public String text(Object... path) {
        return String.valueOf(at(path));
    }

    /** The objects of the list {@code results}. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> results() {
        return (List<Map<String, Object>>) at("results");
    }

    /** This answer, if it has this status. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + " from " + raw.request().method() + " " + raw.uri()
                + ", but got " + status + ": " + body.substring(0, Math.min(500, body.length())));
        }
        return this;
    }
}
