package org.wardbook.isms.confluence.host;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.journal.SpaceLock;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.method.Methods;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.risk.Trend;
import org.wardbook.isms.core.risk.Trends;
import org.wardbook.isms.core.snapshot.Ledger;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.snapshot.Snapshots;
import org.wardbook.isms.core.space.Settings;
import org.wardbook.isms.core.starter.Setup;
import org.wardbook.isms.core.starter.StarterContent;

/** The core, wired to this Confluence: one instance per node. */
@Component
public class Isms {

    /** How many records one node holds in memory; about 1.5 kB each. */
    private static final long MOST_RECORDS = Long.getLong("wardbook.records.held", 200_000);

    private final JournalStore journal;
    private final Snapshots snapshots;
    private final Records records;
    private final Methods methods;
    private final Setup setup;
    private final Settings settings;
    private final Trends trends;

    @Inject
    public Isms(JournalStore journal, SpaceLock lock, ConfluencePeople people) {
        this(journal, lock, people, Clock.systemUTC());
    }

    public Isms(JournalStore journal, SpaceLock lock, ConfluencePeople people, Clock clock) {
        this.journal = journal;
        snapshots = new Snapshots(journal, clock, MOST_RECORDS);
        Ledger ledger = new Ledger(journal, snapshots, lock, clock);
        records = new Records(snapshots, ledger, Wardbook.REGISTERS, people);
        methods = new Methods(ledger, Wardbook.REGISTERS);
        trends = new Trends(journal);
        settings = new Settings(ledger, people);
        setup = new Setup(ledger, Wardbook.REGISTERS,
            new StarterContent(file -> Isms.class.getResourceAsStream("/starter/" + file)), people);
    }

    public Records records() {
        return records;
    }

    public Methods methods() {
        return methods;
    }

    public Setup setup() {
        return setup;
    }

    public Settings settings() {
        return settings;
    }

    /** The space's state whether or not it is an ISMS space; ask for permission first. */
    public Snapshot snapshot(Actor actor, String space) {
        actor.requireView(space);
        return snapshots.current(space);
    }

    /** Every row of one record, oldest first. */
    public List<Entry> history(Actor actor, String space, String register, String ref) {
        actor.requireView(space);
        return journal.history(space, register, ref);
    }

    /** How the space's risks stood at the ends of the last months up to the day. @param months from 1 to 120 */
    public Trend trend(Actor actor, String space, LocalDate day, int months) {
        actor.requireView(space);
        return trends.monthly(space, day, months);
    }

    /** Up to {@code limit} rows of the space after the one with this sequence number. */
    public List<Entry> journal(Actor actor, String space, long since, int limit) {
        actor.requireView(space);
        return journal.after(space, since, limit);
    }

    public Verification verify(Actor actor, String space) {
        actor.requireView(space);
        return Verification.of(journal, space);
    }
}
