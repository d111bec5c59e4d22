package org.wardbook.isms.core.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.asset.Decisions;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.register.Situation;
import org.wardbook.isms.core.register.Step;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * What one person has to do in a space, over all registers: their records with a date that is over or near, steps that
 * wait for them, acceptances of theirs that end or do not fit any more, decisions they owe their information assets.
 */
public final class Duties {

    private static final int SOON = 30;
    private static final int ACCEPTANCE_ENDS = 60;
    private static final String OWNER = "owner";
    private static final Set<String> ENDS = Set.of("validUntil", "contractEnd");

    private final Snapshot snapshot;
    private final Registers registers;
    private final Reading reading;
    private final Reading soon;
    private final Actor actor;
    private final List<Duty> found = new ArrayList<>();

    private Duties(Snapshot snapshot, Registers registers, Reading reading, Actor actor) {
        this.snapshot = snapshot;
        this.registers = registers;
        this.reading = reading;
        this.actor = actor;
        soon = in(SOON);
    }

    /** The reading of a later day: what is late then is due within so many days. */
    private Reading in(int days) {
        return new Reading(reading.method(), reading.today().plusDays(days + 1L), reading.people(), snapshot);
    }

    /** The actor's duties by what is to do, the oldest first; nothing for somebody who is not logged in. */
    public static Map<Duty.Kind, List<Duty>> of(Snapshot snapshot, Registers registers, Reading reading, Actor actor) {
        Duties duties = new Duties(snapshot, registers, reading, actor);
        if (!actor.user().isEmpty()) {
            registers.all().forEach(duties::lookThrough);
        }
        Map<Duty.Kind, List<Duty>> groups = new EnumMap<>(Duty.Kind.class);
        duties.found.stream().sorted(Comparator.comparing(Duty::date)).forEach(duty ->
            groups.computeIfAbsent(duty.kind(), kind -> new ArrayList<>()).add(duty));
        return groups;
    }

    private void lookThrough(Register register) {
        List<Step> steps = register.steps();
        boolean owned = register.field(OWNER) != null;
        List<Field> dates = register.fields().stream()
            .filter(field -> field.type() == FieldType.DATE && !field.calculated()).toList();
        if (!owned && steps.isEmpty()) {
            return;
        }
        snapshot.table(register.name()).forEach(record -> {
            steps(record, steps);
            if (register.name().equals(Risks.NAME)) {
                acceptance(register, record);
            }
            if (owned && actor.user().equals(record.text(OWNER))) {
                dates.forEach(date -> dated(register, record, date.name()));
                if (register.name().equals(Assets.NAME)) {
                    decisions(record);
                }
            }
        });
    }

    private void steps(Record record, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Situation situation = new Situation(actor, snapshot, registers, reading, record);
        for (Step step : steps) {
            if (step.awaited(situation)) {
                add(Duty.Kind.SIGN, record, "", day(record), false, List.of(step.id()));
            }
        }
    }

    private static String day(Record record) {
        return LocalDate.ofInstant(record.changedAt(), ZoneOffset.UTC).toString();
    }

    private void dated(Register register, Record record, String field) {
        if (register.lateness().late(record, field, soon)) {
            Duty.Kind kind = field.equals("reviewDate") ? Duty.Kind.REVIEW
                : ENDS.contains(field) ? Duty.Kind.RENEW : Duty.Kind.DO;
            add(kind, record, field, record.text(field), register.lateness().late(record, field, reading), List.of());
        }
    }

    private void acceptance(Register register, Record risk) {
        Object state = value(register, risk, "acceptance");
        boolean mine = actor.user().equals(risk.text(OWNER))
            || actor.user().equals(value(register, risk, "acceptedBy"));
        if (!mine || !Risks.open(risk) || !Set.of("valid", "expired", "stale").contains(state)) {
            return;
        }
        String until = String.valueOf(value(register, risk, "acceptedUntil"));
        boolean ends = until.compareTo(reading.today().plusDays(ACCEPTANCE_ENDS).toString()) <= 0;
        if (ends || state.equals("stale")) {
            add(Duty.Kind.RENEW, risk, "acceptedUntil", until, !state.equals("valid"), List.of(state.toString()));
        }
    }

    private Object value(Register register, Record record, String field) {
        return register.value(record, register.field(field), reading);
    }

    private void decisions(Record asset) {
        List<String> missing = Decisions.open(snapshot, asset);
        if (!missing.isEmpty()) {
            add(Duty.Kind.DECIDE, asset, "", day(asset), false, missing);
        }
    }

    private void add(Duty.Kind kind, Record record, String field, String date, boolean late, List<String> details) {
        found.add(new Duty(kind, record.register(), record.ref(), record.text("title"), field, date, late, details));
    }
}
