package org.wardbook.isms.core.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/**
 * Turns a space into an ISMS space and back, and fills it. Each call is one commit; a second call adds only what was
 * never there, so that what people changed or deleted stays as they left it.
 */
public final class Setup {

    /** Languages that the starter content is written in. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final List<String> CATALOGUES = List.of("controls", "threats", "vulnerabilities", "scenarios");

    private final Ledger ledger;
    private final Registers registers;
    private final StarterContent content;
    private final People people;

    public Setup(Ledger ledger, Registers registers, StarterContent content, People people) {
        this.ledger = ledger;
        this.registers = registers;
        this.content = content;
        this.people = people;
    }

    /**
     * Switches the ISMS on, with a method and the catalogues of controls, threats, vulnerabilities and scenarios.
     *
     * @param language {@code en} or {@code de}; a space that was set up before keeps its own
     * @param preset   a name of {@link Presets}; a space that has a method keeps it
     * @return the space afterwards
     * @throws Refusal INVALID for a language or preset that does not exist
     */
    public Snapshot enable(Actor actor, String space, String language, String preset) {
        actor.requireAdminister(space);
        if (!LANGUAGES.contains(language)) {
            throw Refusal.invalid("language", "error.space.language", language, String.join(", ", LANGUAGES));
        }
        Method method = Presets.of(preset, language);
        return ledger.commit(space, actor, "", snapshot -> {
            List<Change> changes = new ArrayList<>(Spaces.switched(snapshot, true, language, method));
            String used = snapshot.sequence() == 0 ? language : Spaces.language(snapshot);
            for (String catalogue : CATALOGUES) {
                Register register = registers.named(catalogue);
                for (Map<String, String> cells : content.rows(catalogue + ".tsv")) {
                    Row row = new Row(stored(cells), used, method, LocalDate.EPOCH, people, actor);
                    if (snapshot.version(catalogue, row.ref()) == 0) {
                        changes.add(Change.create(catalogue, row.ref(), row.state(register)));
                    }
                }
            }
            return changes;
        }).after();
    }

    /** Columns that are called otherwise than the field they fill, or fill one together. */
    private static Map<String, String> stored(Map<String, String> cells) {
        Map<String, String> stored = new HashMap<>(cells);
        for (String language : LANGUAGES) {
            if (cells.containsKey("guidance_" + language)) {
                stored.put("description_" + language, cells.get("guidance_" + language));
            }
        }
        if (cells.containsKey("sourceRef")) {
            stored.put("source", (cells.get("source") + " " + cells.get("sourceRef")).strip());
        }
        return stored;
    }

    /** Switches the ISMS off; every record is kept and comes back when it is switched on again. */
    public Snapshot disable(Actor actor, String space) {
        actor.requireAdminister(space);
        return ledger.commit(space, actor, "", snapshot ->
            Spaces.enabled(snapshot) ? Spaces.switched(snapshot, false, "", null) : List.of()).after();
    }

    /**
     * Fills an ISMS space that nobody has worked in yet with the demo company's assets, controls and risks.
     *
     * @param today the day that the demo's dates count from
     * @throws Refusal RULE where the space holds assets, risks or decided controls that are not the demo's
     */
    public Snapshot demo(Actor actor, String space, LocalDate today) {
        actor.requireAdminister(space);
        return ledger.commit(space, actor, "", snapshot -> {
            Method method = Spaces.method(snapshot);
            if (Spaces.demo(snapshot)) {
                return List.of();
            }
            requireUntouched(snapshot);
            String language = Spaces.language(snapshot);
            Function<Map<String, String>, Row> row = cells -> new Row(cells, language, method, today, people, actor);
            List<Change> changes = new ArrayList<>();
            changes.add(Spaces.withDemo(snapshot));
            demoAssets().forEach(cells -> changes.add(created("assets", row.apply(cells))));
            content.rows("demo-controls.tsv").forEach(cells -> {
                Record control = snapshot.find("controls", cells.get("ref"));
                if (control != null) {
                    changes.add(Change.update(control, control.fields().with(
                        row.apply(cells).state(registers.named("controls")).toMap())));
                }
            });
            content.rows("demo-risks.tsv").forEach(cells -> changes.add(created("risks", row.apply(cells))));
            changes.addAll(new DemoAcceptances(changes, method, today, language).changes());
            return changes;
        }).after();
    }

    /** The asset catalogue with what the demo company decided about each. */
    private List<Map<String, String>> demoAssets() {
        Map<String, Map<String, String>> catalogue = new HashMap<>();
        content.rows("assets.tsv").forEach(cells -> catalogue.put(cells.get("ref"), cells));
        List<Map<String, String>> assets = new ArrayList<>();
        for (Map<String, String> cells : content.rows("demo-assets.tsv")) {
            Map<String, String> whole = new HashMap<>(catalogue.get(cells.get("ref")));
            whole.putAll(cells);
            LANGUAGES.forEach(language -> whole.put("description_" + language, cells.get("location_" + language)));
            assets.add(whole);
        }
        return assets;
    }

    private Change created(String register, Row row) {
        return Change.create(register, row.ref(), row.state(registers.named(register)));
    }

    private static void requireUntouched(Snapshot snapshot) {
        boolean decided = snapshot.table("controls").all().stream().anyMatch(control -> control.version() > 1);
        if (decided || snapshot.table("assets").highestNumber() > 0 || snapshot.table("risks").highestNumber() > 0) {
            throw Refusal.of(Refusal.Kind.RULE, "error.demo.used", snapshot.space());
        }
    }
}
