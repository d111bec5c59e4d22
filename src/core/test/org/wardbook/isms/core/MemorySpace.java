package org.wardbook.isms.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wardbook.isms.core.journal.InMemoryJournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.Methods;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.People;
import org.wardbook.isms.core.register.Query;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.snapshot.Snapshots;
import org.wardbook.isms.core.space.Spaces;

/** An ISMS space in memory, with a clock that stands still and three people: ines, hanna and sam. */
public final class MemorySpace {

    public static final String KEY = "ISMS";
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Actor EDITOR = new Actor("key-ines", Set.of("isms-team"), true, true, false);
    public static final Actor ADMINISTRATOR = new Actor("key-admin", Set.of(), true, true, true);
    public static final Actor READER = new Actor("key-sam", Set.of(), true, false, false);
    public static final Actor STRANGER = new Actor("key-nobody", Set.of(), false, false, false);
    public static final SpaceLock UNLOCKED = new SpaceLock() {
        @Override
        public <T> T locked(String space, Supplier<T> work) {
            return work.get();
        }
    };
    public static final People PEOPLE = new People() {
        private final Map<String, String> names =
            Map.of("ines", "Iltis, Ines", "hanna", "Ähre, Hanna", "sam", "Albers, Sam");

        @Override
        public Optional<String> key(String name) {
            return names.containsKey(name) ? Optional.of("key-" + name) : Optional.empty();
        }

        @Override
        public String fullName(String key) {
            return names.getOrDefault(key.replace("key-", ""), key);
        }
    };

    public final TestClock clock = new TestClock();
    public final InMemoryJournalStore store = new InMemoryJournalStore();
    public final Snapshots snapshots = new Snapshots(store, clock, 100_000);
    public final Ledger ledger = new Ledger(store, snapshots, UNLOCKED, clock);
    public final Records records = new Records(snapshots, ledger, Wardbook.REGISTERS, PEOPLE);
    public final Methods methods = new Methods(ledger, Wardbook.REGISTERS);

    /** A space with the five by five method. */
    public static MemorySpace enabled() {
        return enabled(Presets.of("5x5", "en"));
    }

    public static MemorySpace enabled(Method method) {
        MemorySpace space = new MemorySpace();
        space.ledger.commit(KEY, Actor.APP, "", snapshot -> Spaces.switched(snapshot, true, "en", method));
        return space;
    }

    public Snapshot now() {
        return snapshots.current(KEY);
    }

    public Reading reading() {
        return records.reading(now(), TODAY);
    }

    public Record create(String register, Map<String, ?> fields) {
        return records.create(EDITOR, KEY, Wardbook.REGISTERS.named(register), fields, "", TODAY);
    }

    public Record change(Record before, Map<String, ?> fields) {
        return records.change(EDITOR, KEY, Wardbook.REGISTERS.named(before.register()), before.ref(),
            before.version(), fields, "", TODAY);
    }

    /** A record as starter content brings it, under a reference of its own. */
    public Record bring(String register, String ref, Map<String, ?> fields) {
        return ledger.commit(KEY, Actor.APP, "", snapshot ->
            List.of(Change.create(register, ref, Fields.of(fields)))).records().get(0);
    }

    /** The references that a listing shows, in its order. */
    public List<String> list(String register, String words, String sort, String... filters) {
        Query query = Query.parse(Wardbook.REGISTERS.named(register), reading(), words, List.of(filters), sort,
            EDITOR.user());
        var index = query.in(now());
        return index.slice(0, index.size()).stream().map(Record::ref).toList();
    }
}
