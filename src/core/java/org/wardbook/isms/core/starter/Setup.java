package org.wardbook.isms.core.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.People;
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

    private final Ledger ledger;
    private final Registers registers;
    private final StarterContent content;
    private final People people;
    private final Catalogues catalogues;

    public Setup(Ledger ledger, Registers registers, StarterContent content, People people) {
        this.ledger = ledger;
        this.registers = registers;
        this.content = content;
        this.people = people;
        catalogues = new Catalogues(content, registers, people);
    }

    /**
     * Switches the ISMS on, with a method and the catalogues: controls, threats, vulnerabilities, scenarios and
     * questions to suppliers.
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
            for (String catalogue : Catalogues.ALL) {
                catalogues.states(catalogue, used, method).forEach((ref, state) -> {
                    if (snapshot.version(catalogue, ref) == 0) {
                        changes.add(Change.create(catalogue, ref, state));
                    }
                });
            }
            return changes;
        }).after();
    }

    /** Switches the ISMS off; every record is kept and comes back when it is switched on again. */
    public Snapshot disable(Actor actor, String space) {
        actor.requireAdminister(space);
        return ledger.commit(space, actor, "", snapshot ->
            Spaces.enabled(snapshot) ? Spaces.switched(snapshot, false, "", null) : List.of()).after();
    }

    /**
     * Fills an ISMS space that nobody has worked in yet with the demo company's records in all registers.
     *
     * @param today the day that the demo's dates count from
     * @throws Refusal RULE where the space holds records or decided controls that are not the demo's
     */
    public Snapshot demo(Actor actor, String space, LocalDate today) {
        actor.requireAdminister(space);
        return ledger.commit(space, actor, "", snapshot -> Spaces.demo(Spaces.requireEnabled(snapshot)) ? List.of()
            : new DemoCompany(content, catalogues, people, actor, snapshot, today).changes()).after();
    }

    /**
     * Takes the demo company out again: its records are deleted, the controls of Annex A stand as at the start, the
     * catalogues and what people added stay. Nothing happens where it is not loaded.
     *
     * @throws Refusal RULE naming records of people's own that refer to the demo's
     */
    public Snapshot removeDemo(Actor actor, String space) {
        actor.requireAdminister(space);
        return ledger.commit(space, actor, "", snapshot -> !Spaces.demo(Spaces.requireEnabled(snapshot)) ? List.of()
            : new DemoRemoval(registers.in(snapshot), snapshot,
                catalogues.states("controls", Spaces.language(snapshot), Spaces.method(snapshot))).changes()).after();
    }
}
