package org.wardbook.isms.core.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.risk.Acceptances;
import org.wardbook.isms.core.snapshot.Change;

/** The acceptances of the demo's accepted risks: by their owners, until their next review, which passed for some. */
record DemoAcceptances(List<Change> demo, Method method, LocalDate today, String language) {

    private static final int DAYS_AGO = 120;

    List<Change> changes() {
        Map<String, Record> controls = new HashMap<>();
        List<Change> acceptances = new ArrayList<>();
        demo.stream().filter(change -> change.register().equals("controls"))
            .forEach(change -> controls.put(change.ref(), record(change)));
        for (Change change : demo) {
            boolean accepted = change.register().equals("risks") && "accepted".equals(change.state().get("status"));
            if (accepted && change.state().has("reviewDate") && change.state().has("owner")) {
                Record risk = record(change);
                String ref = "AC-" + (acceptances.size() + 1);
                acceptances.add(Change.create(Acceptances.NAME, ref, Acceptances.signed(risk, controls::get, method,
                    risk.text("owner"), "owner", today.minusDays(DAYS_AGO), LocalDate.parse(risk.text("reviewDate")),
                    reason())));
            }
        }
        return acceptances;
    }

    private String reason() {
        return language.equals("de") ? "Weiter zu senken kostet mehr, als der Schaden erwarten lässt."
            : "Lowering it further costs more than the damage that is to be expected.";
    }

    private static Record record(Change change) {
        return new Record(change.register(), change.ref(), change.expected() + 1, change.state(), null, "", null, "");
    }
}
