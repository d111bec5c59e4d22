package org.wardbook.isms.core.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;

/** Where rows are written: a command decides on the newest snapshot, and all its changes go in or none. */
public final class Ledger {

    private static final int TRIES = 50;
    private static final int LONGEST_REASON = 255;

    private final JournalStore store;
    private final Snapshots snapshots;
    private final SpaceLock lock;
    private final Clock clock;

    public Ledger(JournalStore store, Snapshots snapshots, SpaceLock lock, Clock clock) {
        this.store = store;
        this.snapshots = snapshots;
        this.lock = lock;
        this.clock = clock;
    }

    /** What a command did: its records in the order of its changes (null where it deleted), and the state after. */
    public record Outcome(List<Record> records, Snapshot after) {
    }

    /**
     * Runs the command on the newest snapshot and appends its changes. The command may run more than once, when another
     * node was faster, and must not do anything but decide.
     *
     * @param why what the author says about it, up to 255 characters; may be empty
     * @throws Refusal whatever the command refuses; STALE if a version it expected is not the newest one; INVALID on
     *                 {@code comment} if the reason does not fit
     */
    public Outcome commit(String space, Actor actor, String why, Function<Snapshot, List<Change>> command) {
        requireStorable(why);
        return lock.locked(space, () -> {
            for (int attempt = 1; ; attempt++) {
                Snapshot before = snapshots.current(space);
                List<Change> changes = command.apply(before);
                List<Entry> entries = entries(before, actor, why, changes);
                try {
                    if (!entries.isEmpty()) {
                        store.append(entries);
                    }
                    return outcome(before, changes, entries);
                } catch (JournalStore.Collision collision) {
                    if (attempt == TRIES) {
                        throw collision;
                    }
                }
            }
        });
    }

    private static void requireStorable(String why) {
        if (why.length() > LONGEST_REASON) {
            throw Refusal.invalid("comment", "error.field.long", LONGEST_REASON, why.length());
        }
        for (int i = 0; i < why.length(); i += Character.charCount(why.codePointAt(i))) {
            int c = why.codePointAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE) {
                throw Refusal.invalid("comment", "error.field.control", i + 1);
            }
        }
    }

    private Outcome outcome(Snapshot before, List<Change> changes, List<Entry> entries) {
        Snapshot after = before.after(entries);
        List<Record> records = new ArrayList<>(changes.size());
        int next = 0;
        for (Change change : changes) {
            boolean written = next < entries.size() && entries.get(next).register().equals(change.register())
                && (change.numbered() || entries.get(next).ref().equals(change.ref()));
            records.add(after.find(change.register(), written ? entries.get(next++).ref() : change.ref()));
        }
        return new Outcome(records, after);
    }

    private List<Entry> entries(Snapshot before, Actor actor, String why, List<Change> changes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant at = now.isBefore(before.at()) ? before.at() : now;
        Map<String, Integer> numbers = highestNumbers(before, changes);
        Set<List<String>> changed = new HashSet<>();
        List<Entry> entries = new ArrayList<>(changes.size());
        String hash = before.hash();
        for (Change change : changes) {
            Record current = change.numbered() ? null : before.find(change.register(), change.ref());
            requireNewest(change, current);
            if (current != null && current.fields().equals(change.state())) {
                continue;
            }
            String ref = change.numbered() ? change.ref() + numbers.merge(change.register(), 1, Integer::sum)
                : change.ref();
            if (!changed.add(List.of(change.register(), ref))) {
                throw new IllegalArgumentException("one command changes " + ref + " twice");
            }
            int version = before.version(change.register(), ref) + 1;
            Entry entry = Entry.seal(before.space(), before.sequence() + entries.size() + 1, change.register(), ref,
                version, at, actor.user(), why, change.state(), hash);
            entries.add(entry);
            hash = entry.hash();
        }
        return entries;
    }

    /** The highest number given so far in each register, those that the changes themselves give included. */
    private static Map<String, Integer> highestNumbers(Snapshot before, List<Change> changes) {
        Map<String, Integer> highest = new HashMap<>();
        for (Change change : changes) {
            highest.merge(change.register(), Math.max(before.table(change.register()).highestNumber(),
                change.numbered() ? 0 : Table.trailingNumber(change.ref())), Math::max);
        }
        return highest;
    }

    private static void requireNewest(Change change, Record current) {
        if (current == null && change.expected() > 0) {
            throw Refusal.of(Refusal.Kind.STALE, "error.stale.deleted", change.ref());
        }
        if (current != null && current.version() != change.expected()) {
            throw change.expected() == 0
                ? Refusal.of(Refusal.Kind.RULE, "error.ref.taken", change.ref())
                : Refusal.of(Refusal.Kind.STALE, "error.stale", change.ref(), current.version(), change.expected());
        }
    }
}
