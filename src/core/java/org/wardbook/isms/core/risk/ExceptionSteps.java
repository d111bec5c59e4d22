package org.wardbook.isms.core.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Situation;
import org.wardbook.isms.core.register.Step;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.space.Roles;

/** Decisions on an exception, by top management or the ISMS team, and never by who asked for it. */
record ExceptionSteps(String id, Set<String> from, String status) implements Step {

    static final ExceptionSteps APPROVE = new ExceptionSteps("approve", Set.of("", "requested", "rejected"),
        "approved");
    static final ExceptionSteps REJECT = new ExceptionSteps("reject", Set.of("", "requested"), "rejected");
    static final ExceptionSteps END = new ExceptionSteps("end", Set.of("approved"), "ended");
    private static final List<String> WHO = List.of(Roles.TOP_MANAGEMENT, Roles.ISMS_TEAM);

    @Override
    public List<Field> asks() {
        Field decision = Field.of("decision", FieldType.LONG_TEXT);
        return List.of(status.equals("rejected") ? decision.mandatory() : decision);
    }

    @Override
    public boolean offered(Situation situation) {
        return from.contains(situation.record().text("status"))
            && Roles.of(situation.snapshot()).holdsAny(situation.actor(), WHO)
            && !situation.actor().user().equals(situation.record().text("owner"));
    }

    @Override
    public boolean awaited(Situation situation) {
        return id.equals("approve") && !"rejected".equals(situation.record().get("status")) && offered(situation);
    }

    @Override
    public List<Change> changes(Situation situation, Fields given) {
        if (!from.contains(situation.record().text("status"))) {
            throw Refusal.of(Refusal.Kind.RULE, "error.exception.status", situation.record().ref(),
                Message.of("option.exceptions.status." + situation.record().text("status")));
        }
        if (situation.actor().user().equals(situation.record().text("owner"))) {
            throw Refusal.of(Refusal.Kind.RULE, "error.exception.self");
        }
        if (!Roles.of(situation.snapshot()).holdsAny(situation.actor(), WHO)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "error.accept.forbidden", Roles.named(WHO));
        }
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("status", status);
        decided.put("decidedBy", situation.actor().user());
        decided.put("decidedOn", situation.reading().today().toString());
        if (given.has("decision")) {
            decided.put("decision", given.get("decision"));
        }
        return List.of(Change.update(situation.record(), situation.record().fields().with(decided)));
    }
}
