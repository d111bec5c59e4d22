package org.wardbook.isms.core.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.record.Refs;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Profile;
import org.wardbook.isms.core.space.Spaces;

/**
 * The demo company "Nordhaven Instruments", written into one space: the decisions about the controls of Annex A, and
 * records of its own in the other registers. Those are numbered from 1, so that the last number tells which they are.
 */
record DemoCompany(StarterContent content, Catalogues catalogues, People people, Actor actor, Snapshot snapshot,
                   LocalDate today) {

    private static final String CONTROLS = Controls.NAME;
    /** Registers that it has records of its own in, so that each refers to earlier ones only. */
    static final List<String> REGISTERS = List.of("assets", "suppliers", "answers", CONTROLS, "obligations", "parties",
        "evidence", "processes", "risks", "exceptions", "objectives", "actions", "trainings", "tasks");

    /** @throws Refusal RULE where the space holds, or ever gave the numbers of, records that are not the demo's */
    List<Change> changes() {
        Method method = Spaces.method(snapshot);
        String language = Spaces.language(snapshot);
        List<Change> changes = new ArrayList<>();
        for (String name : REGISTERS) {
            Register register = catalogues.registers().named(name);
            changes.addAll(name.equals(CONTROLS) ? decided(register, method, language) : List.of());
            for (Map<String, String> cells : rows(name)) {
                Row row = new Row(cells, language, method, today, people, actor);
                changes.add(Change.create(name, row.ref(), row.state(register)));
            }
        }
        changes.addAll(new DemoAcceptances(changes, method, today, language).changes());
        requireFree(changes, language, method);
        changes.add(Spaces.withDemo(snapshot, last(changes), profile(language)));
        return changes;
    }

    static Profile profile(String language) {
        return new Profile("Nordhaven Instruments", language.equals("de")
            ? "Entwicklung, Fertigung, Vertrieb und Service von Messgeräten für Werften"
            : "Development, production, sales and service of measuring instruments for shipyards",
            "");
    }

    private List<Map<String, String>> rows(String register) {
        return register.equals("assets") ? assets()
            : content.rows("demo-" + (register.equals(CONTROLS) ? "additional-controls" : register) + ".tsv");
    }

    /** The asset catalogue with what the demo company decided about each. */
    private List<Map<String, String>> assets() {
        Map<String, Map<String, String>> catalogue = new HashMap<>();
        content.rows("assets.tsv").forEach(cells -> catalogue.put(cells.get("ref"), cells));
        List<Map<String, String>> assets = new ArrayList<>();
        for (Map<String, String> cells : content.rows("demo-assets.tsv")) {
            Map<String, String> whole = new HashMap<>(catalogue.get(cells.get("ref")));
            whole.putAll(cells);
            assets.add(whole);
        }
        return assets;
    }

    /** The controls of Annex A with what the demo company decided about each. */
    private List<Change> decided(Register register, Method method, String language) {
        List<Change> changes = new ArrayList<>();
        for (Map<String, String> cells : content.rows("demo-controls.tsv")) {
            Row row = new Row(cells, language, method, today, people, actor);
            Record control = snapshot.find(CONTROLS, row.ref());
            if (control != null) {
                changes.add(Change.update(control, control.fields().with(row.state(register).toMap())));
            }
        }
        return changes;
    }

    private void requireFree(List<Change> changes, String language, Method method) {
        Map<String, Integer> before = Spaces.demoRecords(snapshot);
        Map<String, Fields> starter = catalogues.states(CONTROLS, language, method);
        boolean used = snapshot.table(CONTROLS).all().stream().anyMatch(control -> control.version() > 1
            && starter.containsKey(control.ref()) && !control.fields().equals(starter.get(control.ref())));
        for (Change change : changes) {
            Register register = catalogues.registers().named(change.register());
            used |= change.expected() == 0 && !owns(register, change.ref(), before)
                && snapshot.version(change.register(), change.ref()) > 0;
        }
        for (String name : last(changes).keySet()) {
            String prefix = catalogues.registers().named(name).newPrefix();
            used |= snapshot.table(name).all().stream().anyMatch(record -> record.ref().startsWith(prefix));
        }
        if (used) {
            throw Refusal.of(Refusal.Kind.RULE, "error.demo.used", snapshot.space());
        }
    }

    /** Whether the reference is one that the demo company was given. @param last its last number by register */
    static boolean owns(Register register, String ref, Map<String, Integer> last) {
        return last.containsKey(register.name()) && ref.startsWith(register.newPrefix())
            && Refs.NATURAL.compare(ref, register.newPrefix() + last.get(register.name())) <= 0;
    }

    private Map<String, Integer> last(List<Change> changes) {
        Map<String, Integer> last = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.expected() == 0) {
                String prefix = catalogues.registers().named(change.register()).newPrefix();
                last.merge(change.register(), Integer.valueOf(change.ref().substring(prefix.length())), Math::max);
            }
        }
        return last;
    }
}
