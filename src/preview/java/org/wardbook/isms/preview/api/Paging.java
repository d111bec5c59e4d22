package org.wardbook.isms.preview.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wardbook.isms.preview.wiki.WikiFault;

/** A part of a list: from {@code start}, counted from 0, at most {@code limit}. */
record Paging(int start, int limit) {

    private static final int USUAL = 25;
    private static final int MOST = 500;

    static Paging of(String start, String limit) {
        int most = number("limit", limit, USUAL);
        if (most == 0) {
            throw new WikiFault(400, "'limit' must be a whole number from 1.");
        }
        return new Paging(number("start", start, 0), Math.min(MOST, most));
    }

    private static int number(String name, String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new WikiFault(400, "'" + name + "' must be a whole number from 0.");
    }

    /** @param address the list's own address below the context path with its other parameters, ending in ? or &amp; */
    <T> ObjectNode list(List<T> all, Predicate<T> visible, Function<T, ObjectNode> json, String address, Links links) {
        ObjectNode answer = Json.object();
        ArrayNode results = answer.putArray("results");
        Iterator<T> seen = all.stream().filter(visible).skip(start).iterator();
        while (results.size() < limit && seen.hasNext()) {
            results.add(json.apply(seen.next()));
        }
        answer.put("start", start).put("limit", limit).put("size", results.size());
        ObjectNode own = answer.putObject("_links").put("self", links.complete(address(address, start)));
        if (seen.hasNext()) {
            own.put("next", address(address, start + limit));
        }
        if (start > 0) {
            own.put("prev", address(address, Math.max(0, start - limit)));
        }
        links.outermost(own);
        return answer;
    }

    private String address(String address, int from) {
        return address + "start=" + from + "&limit=" + limit;
    }
}
