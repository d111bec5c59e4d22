package org.wardbook.isms.e2e.journey;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.e2e.page.Creation;
import org.wardbook.isms.e2e.page.Person;
import org.wardbook.isms.e2e.run.Client;
import org.wardbook.isms.e2e.run.TestedWiki;
import org.wardbook.isms.e2e.run.Visit;

/** One space for all suites that only look: made from the blueprint and filled with the demo company, once. */
public final class Company {

    static final String BLUEPRINT = "ISMS";
    private static String key;

    private Company() {
    }

    /** Titles of all its pages. */
    public static List<String> pages(Visit visit) {
        return Client.of("ines").get("/rest/api/content?limit=100&spaceKey=" + space(visit)).expect(200).results()
            .stream().map(page -> String.valueOf(page.get("title"))).toList();
    }

    /** The space's key. */
    public static synchronized String space(Visit visit) {
        if (key == null) {
            String fresh = TestedWiki.get().own() ? "COMPANY"
                : "COMPANY" + Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase();
            Person ines = Person.logsIn(visit.browser("founder"), "ines").opens("/");
            Creation.openedBy(ines).space(BLUEPRINT, fresh, "Information security");
            Client.of("ines").post("/rest/isms/1.0/spaces/" + fresh + "/demo", Map.of()).expect(200);
            key = fresh;
        }
        return key;
    }
}
