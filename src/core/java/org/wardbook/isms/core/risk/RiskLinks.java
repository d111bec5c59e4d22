package org.wardbook.isms.core.risk;

import java.util.List;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Backlinks;
import org.wardbook.isms.core.register.Reading;

/** What other records say of a risk: its actions and what they cost, exceptions, the newest acceptance. */
final class RiskLinks {

    private static final String ACTIONS = "actions";

    private RiskLinks() {
    }

    static Object value(Record risk, String field, Reading reading) {
        return switch (field) {
            case "actions" -> Backlinks.refs(Backlinks.to(risk.ref(), reading.snapshot(), ACTIONS, "risks"));
            case "exceptions" -> Backlinks.refs(Backlinks.to(risk.ref(), reading.snapshot(), Exceptions.NAME, "risks"));
            case "cost" -> cost(Backlinks.to(risk.ref(), reading.snapshot(), ACTIONS, "risks"));
            default -> acceptance(risk, field, reading);
        };
    }

    private static Object acceptance(Record risk, String field, Reading reading) {
        Record acceptance = Acceptances.newest(reading.snapshot(), risk.ref());
        boolean withdrawn = acceptance != null && Acceptances.WITHDRAWN.equals(acceptance.get("status"));
        if (acceptance == null || withdrawn) {
            return field.equals("acceptance") ? "none" : null;
        }
        return switch (field) {
            case "acceptedBy" -> acceptance.get("acceptedBy");
            case "acceptedUntil" -> acceptance.get("until");
            default -> Acceptances.state(acceptance, reading);
        };
    }

    private static Long cost(List<Record> actions) {
        return actions.stream().noneMatch(action -> action.fields().has("cost")) ? null
            : (Long) actions.stream().filter(action -> !"dropped".equals(action.get("status")))
                .mapToLong(action -> action.number("cost")).sum();
    }
}
