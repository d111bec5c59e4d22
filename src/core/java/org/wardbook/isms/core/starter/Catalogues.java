package org.wardbook.isms.core.starter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Registers;

/** What every ISMS space starts with, in the language it was set up in. */
record Catalogues(StarterContent content, Registers registers, People people) {

    static final List<String> ALL =
        List.of("controls", "threats", "vulnerabilities", "scenarios", "questions");

    /** The states of one catalogue's records by reference, in the order of the file. */
    Map<String, Fields> states(String catalogue, String language, Method method) {
        Map<String, Fields> states = new LinkedHashMap<>();
        for (Map<String, String> cells : content.rows(catalogue + ".tsv")) {
            Row row = new Row(stored(cells), language, method, LocalDate.EPOCH, people, Actor.APP);
            states.put(row.ref(), row.state(registers.named(catalogue)));
        }
        return states;
    }

    /** Columns that are called otherwise than the field they fill, or fill one together. */
    private static Map<String, String> stored(Map<String, String> cells) {
        Map<String, String> stored = new HashMap<>(cells);
        for (String language : Setup.LANGUAGES) {
            if (cells.containsKey("guidance_" + language)) {
                stored.put("description_" + language, cells.get("guidance_" + language));
            }
        }
        if (cells.containsKey("sourceRef")) {
            stored.put("source", (cells.get("source") + " " + cells.get("sourceRef")).strip());
        }
        return stored;
    }
}
