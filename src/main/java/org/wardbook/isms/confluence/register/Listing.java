package org.wardbook.isms.confluence.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Parameters;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Index;

/** A listing as its address says: {@code q}, {@code filter}s, {@code sort}, {@code asOf} and which page of it. */
public final class Listing {

    private static final int ROWS = 50;

    private final String words;
    private final List<String> filters;
    private final String sort;
    private final String asOf;
    private final Parameters page;

    public Listing(String words, List<String> filters, String sort, String start, String limit, String asOf) {
        this.words = words;
        this.filters = filters;
        this.sort = sort;
        this.asOf = asOf;
        page = page(start, limit, asOf);
    }

    /** The parameters that say which page of a list. */
    public static Parameters page(String start, String limit, String asOf) {
        Map<String, String> given = new HashMap<>();
        given.put("start", start);
        given.put("limit", limit);
        given.put("asOf", asOf);
        return new Parameters(given);
    }

    /** The instant asked for, or null for now. */
    public Instant instant() {
        return page.asOf();
    }

    /** The records in their order. */
    public Index index(Shown shown, Register register) {
        return Query.parse(register, shown.reading(), words, filters, sort, shown.viewer().actor().user())
            .in(shown.snapshot());
    }

    Map<String, Object> answer(Shown shown, String name) {
        Register register = shown.registers().named(name);
        int start = page.start();
        int limit = page.rows(ROWS);
        Index index = index(shown, register);
        RecordJson json = shown.json();
        List<Object> results = new ArrayList<>();
        for (Record record : index.slice(start, (int) Math.min(index.size(), (long) start + limit))) {
            results.add(json.row(record));
        }
        Map<String, Object> answer = Answers.page(results, start, limit, index.size(),
            RecordJson.address(shown.viewer().space(), name), query());
        answer.put("sequence", shown.snapshot().sequence());
        return answer;
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("q", words);
        query.put("filter", filters);
        query.put("sort", sort);
        query.put("asOf", asOf);
        return query;
    }
}
