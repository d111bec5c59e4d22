package org.wardbook.isms.core.risk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.method.AcceptanceRule;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Situation;
import org.wardbook.isms.core.register.Step;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.space.Roles;

/** Accepting a risk, countersigning that, withdrawing it: each only by whom the method's rule for the band names. */
enum AcceptanceSteps implements Step {

    ACCEPT("accept") {
        @Override
        public List<Field> asks() {
            return List.of(Field.of("until", FieldType.DATE).mandatory(),
                Field.of("reason", FieldType.LONG_TEXT).mandatory());
        }

        @Override
        public boolean offered(Situation situation) {
            int band = band(situation);
            return band >= 0 && Risks.open(situation.record()) && !capacity(situation, rule(situation)).isEmpty();
        }

        @Override
        public List<Change> changes(Situation situation, Fields given) {
            Record risk = situation.record();
            AcceptanceRule rule = requireAcceptable(situation);
            LocalDate today = situation.reading().today();
            String until = given.text("until");
            if (until.compareTo(today.toString()) <= 0) {
                throw Refusal.invalid("until", "error.accept.past");
            }
            if (until.compareTo(today.plusMonths(rule.months()).toString()) > 0) {
                throw Refusal.invalid("until", "error.accept.long", rule.months(),
                    today.plusMonths(rule.months()).toString());
            }
            boolean signed = rule.second().isEmpty();
            Fields acceptance = Acceptances.signed(risk, ref -> situation.snapshot().find("controls", ref),
                situation.reading().method(), situation.actor().user(), capacity(situation, rule), today,
                LocalDate.parse(until), given.text("reason"));
            if (!signed) {
                acceptance = acceptance.with(Map.of("status", Acceptances.AWAITING));
            }
            return List.of(Change.create(Acceptances.NAME, "AC-", acceptance),
                Change.update(risk, signed ? accepted(risk) : risk.fields()));
        }
    },

    COUNTERSIGN("countersign") {
        @Override
        public boolean awaited(Situation situation) {
            return offered(situation);
        }

        @Override
        public boolean offered(Situation situation) {
            Record acceptance = Acceptances.newest(situation.snapshot(), situation.record().ref());
            return acceptance != null && "awaiting".equals(Acceptances.state(acceptance, situation.reading()))
                && !situation.actor().user().equals(acceptance.text("acceptedBy"))
                && Roles.of(situation.snapshot()).holdsAny(situation.actor(), rule(situation).second());
        }

        @Override
        public List<Change> changes(Situation situation, Fields given) {
            Record acceptance = requireAcceptance(situation, "awaiting");
            if (situation.actor().user().equals(acceptance.text("acceptedBy"))) {
                throw Refusal.of(Refusal.Kind.RULE, "error.accept.self");
            }
            if (!offered(situation)) {
                throw forbidden(rule(situation).second());
            }
            Map<String, Object> signature = new LinkedHashMap<>();
            signature.put("status", Acceptances.SIGNED);
            signature.put("secondBy", situation.actor().user());
            signature.put("secondOn", situation.reading().today().toString());
            return List.of(Change.update(acceptance, acceptance.fields().with(signature)),
                Change.update(situation.record(), accepted(situation.record())));
        }
    },

    WITHDRAW("withdraw") {
        @Override
        public boolean offered(Situation situation) {
            Record acceptance = Acceptances.newest(situation.snapshot(), situation.record().ref());
            return acceptance != null && !Acceptances.WITHDRAWN.equals(acceptance.get("status"))
                && !capacity(situation, rule(situation)).isEmpty();
        }

        @Override
        public List<Change> changes(Situation situation, Fields given) {
            Record acceptance = Acceptances.newest(situation.snapshot(), situation.record().ref());
            if (acceptance == null || Acceptances.WITHDRAWN.equals(acceptance.get("status"))) {
                throw Refusal.of(Refusal.Kind.RULE, "error.accept.none", situation.record().ref());
            }
            if (capacity(situation, rule(situation)).isEmpty()) {
                throw forbidden(rule(situation).who());
            }
            Map<String, Object> end = new LinkedHashMap<>();
            end.put("status", Acceptances.WITHDRAWN);
            end.put("withdrawnBy", situation.actor().user());
            end.put("withdrawnOn", situation.reading().today().toString());
            boolean accepted = "accepted".equals(situation.record().get("status"));
            return List.of(Change.update(acceptance, acceptance.fields().with(end)),
                Change.update(situation.record(), accepted
                    ? situation.record().fields().with(Map.of("status", "assessed")) : situation.record().fields()));
        }
    };

    private final String id;

    AcceptanceSteps(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static int band(Situation situation) {
        return Stage.CURRENT.cell(situation.record()).band(situation.reading().method());
    }

    static AcceptanceRule rule(Situation situation) {
        return situation.reading().method().rule(band(situation));
    }

    /** As what the actor may accept: {@code owner} or a role; empty if not at all. */
    static String capacity(Situation situation, AcceptanceRule rule) {
        Roles roles = Roles.of(situation.snapshot());
        String user = situation.actor().user();
        return rule.who().stream().filter(who -> who.equals(AcceptanceRule.OWNER)
            ? !user.isEmpty() && user.equals(situation.record().text("owner"))
            : roles.holds(situation.actor(), who)).findFirst().orElse("");
    }

    static AcceptanceRule requireAcceptable(Situation situation) {
        if (!Risks.open(situation.record())) {
            throw Refusal.of(Refusal.Kind.RULE, "error.accept.closed", situation.record().ref());
        }
        if (band(situation) < 0) {
            throw Refusal.of(Refusal.Kind.RULE, "error.accept.unassessed", situation.record().ref());
        }
        AcceptanceRule rule = rule(situation);
        if (rule.who().isEmpty()) {
            throw Refusal.of(Refusal.Kind.RULE, "error.accept.never",
                situation.reading().method().bands().get(band(situation)).name());
        }
        if (capacity(situation, rule).isEmpty()) {
            throw forbidden(rule.who());
        }
        return rule;
    }

    static Record requireAcceptance(Situation situation, String state) {
        Record acceptance = Acceptances.newest(situation.snapshot(), situation.record().ref());
        if (acceptance == null || !state.equals(Acceptances.state(acceptance, situation.reading()))) {
            throw Refusal.of(Refusal.Kind.RULE, "error.accept.none", situation.record().ref());
        }
        return acceptance;
    }

    private static Fields accepted(Record risk) {
        return risk.fields().with(Map.of("status", "accepted"));
    }

    private static Refusal forbidden(List<String> who) {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "error.accept.forbidden", Roles.named(who));
    }
}
