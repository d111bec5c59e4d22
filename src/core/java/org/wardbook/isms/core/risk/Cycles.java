package org.wardbook.isms.core.risk;

import static org.wardbook.isms.core.register.Field.of;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Lateness;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Situation;
import org.wardbook.isms.core.register.Step;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * The rounds in which all risks are assessed again (ISO/IEC 27001:2022, 8.2). Starting one copies nothing: the register
 * goes on, each risk shows where it stands in the round, and the register of any earlier day can be looked at.
 */
public final class Cycles {

    public static final String NAME = "cycles";
    /** The calculated field of a risk. */
    static final String FIELD = "cycle";
    static final String CONFIRMED_ON = "confirmedOn";
    /** Still to look at; looked at and left as it is; changed, new or closed since the round began. */
    static final List<String> STATES = List.of("open", "confirmed", "changed", "new", "closed");

    private Cycles() {
    }

    public static Register register() {
        return Register.named(NAME, "CY-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("dueDate", FieldType.DATE))
            .shows("title", "description", "dueDate")
            .late(Lateness.PASSED)
            .administered();
    }

    /** The round that runs: the one begun last. */
    static Optional<Record> running(Snapshot snapshot) {
        return snapshot.memo(Cycles.class, () -> snapshot.table(NAME).all().stream()
            .max(Comparator.comparing(Record::createdAt).thenComparing(Record::ref, Refs.NATURAL)));
    }

    /** Where a risk stands in the running round; null before the first, and for what was closed before it. */
    static String state(Record risk, Snapshot snapshot) {
        if (running(snapshot).isEmpty()) {
            return null;
        }
        Record cycle = running(snapshot).get();
        boolean since = risk.changedAt().isAfter(cycle.createdAt());
        if (!Risks.open(risk)) {
            return since ? "closed" : null;
        }
        return risk.createdAt().isAfter(cycle.createdAt()) ? "new"
            : cycle.ref().equals(risk.text("confirmedIn")) ? "confirmed" : since ? "changed" : "open";
    }

    /** Says that somebody looked at a risk in this round and found it right as it is. */
    record Confirm() implements Step {

        private static final Set<String> PENDING = Set.of("open", "changed");

        @Override
        public String id() {
            return "confirm";
        }

        @Override
        public boolean offered(Situation situation) {
            String state = state(situation.record(), situation.snapshot());
            return situation.actor().mayEdit() && state != null && PENDING.contains(state);
        }

        @Override
        public List<Change> changes(Situation situation, Fields given) {
            situation.actor().requireEdit(situation.snapshot().space());
            if (!offered(situation)) {
                throw Refusal.of(Refusal.Kind.RULE, "error.cycle.confirm", situation.record().ref());
            }
            return List.of(Change.update(situation.record(), situation.record().fields().with(Map.of(CONFIRMED_ON,
                situation.reading().today().toString(), "confirmedIn", running(situation.snapshot()).orElseThrow().ref()))));
        }
    }
}
