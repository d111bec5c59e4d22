package org.wardbook.isms.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.wardbook.isms.confluence.host.store.AoJournalStore;
import org.wardbook.isms.confluence.host.store.JournalRow;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshots;
import org.wardbook.isms.preview.ao.LocalActiveObjects;

/** Fills spaces with risks by the app's own journal, a thousand at a time, beside the running wiki. */
final class Seeds {

    private static final int AT_ONCE = 1_000;
    private static final List<String> PEOPLE = List.of("lea", "ines", "hanna", "frank", "paula", "ivo");

    private final Browser ines;
    private final AoJournalStore store;

    Seeds(Browser ines, HikariDataSource database) {
        this.ines = ines;
        this.store = new AoJournalStore(LocalActiveObjects.open(database, "org.wardbook.isms", JournalRow.class));
    }

    AoJournalStore store() {
        return store;
    }

    /** A new ISMS space with so many risks and the pages that are measured. */
    void space(String key, int risks) {
        ines.write("POST", "/rest/api/space", Map.of("key", key, "name", "Benchmark " + key), 200);
        ines.write("PUT", "/rest/isms/1.0/spaces/" + key, Map.of("enabled", true), 200);
        page(key, "Table", "isms-risk-table", "limit", "50");
        page(key, "Matrix", "isms-risk-matrix");
        page(key, "Controls", "isms-control-status");
        fill(key, risks);
    }

    private void page(String key, String title, String macro, String... parameter) {
        String inside = parameter.length == 0 ? "" : "<ac:parameter ac:name=\"" + parameter[0] + "\">" + parameter[1]
            + "</ac:parameter><ac:parameter ac:name=\"sort\">-score</ac:parameter>";
        ines.write("POST", "/rest/api/content", Map.of("type", "page", "title", title, "space", Map.of("key", key),
            "body", Map.of("storage", Map.of("representation", "storage", "value",
                "<ac:structured-macro ac:name=\"" + macro + "\">" + inside + "</ac:structured-macro>"))), 200);
    }

    private void fill(String key, int risks) {
        List<String> owners = PEOPLE.stream().map(name ->
            ines.getJson("/rest/api/user?username=" + name).get("userKey").toString()).toList();
        Actor actor = new Actor(owners.get(1), Set.of(), true, true, true);
        Clock clock = Clock.systemUTC();
        Ledger ledger = new Ledger(store, new Snapshots(store, clock, 1_000_000), new Unlocked(), clock);
        for (int from = 1; from <= risks; from += AT_ONCE) {
            int first = from;
            int last = Math.min(risks, from + AT_ONCE - 1);
            ledger.commit(key, actor, "Benchmark", snapshot -> {
                List<Change> changes = new ArrayList<>();
                for (int n = first; n <= last; n++) {
                    changes.add(Change.create("risks", "R-", RiskData.state(n, owners)));
                }
                return changes;
            });
        }
    }

    private static final class Unlocked implements SpaceLock {
        @Override
        public <T> T locked(String space, Supplier<T> work) {
            return work.get();
        }
    }
}
