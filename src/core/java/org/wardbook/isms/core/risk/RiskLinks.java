package org.wardbook.isms.core.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.snapshot.Snapshot;

/** What other records say of a risk: its actions and what they cost, exceptions, the newest acceptance. */
final class RiskLinks {

    private static final String ACTIONS = "actions";

    private record Key(String register) {
    }

    private RiskLinks() {
    }

    static Object value(Record risk, String field, Reading reading) {
        return switch (field) {
            case "actions" -> refs(linked(reading.snapshot(), ACTIONS, risk.ref()));
            case "exceptions" -> refs(linked(reading.snapshot(), Exceptions.NAME, risk.ref()));
            case "cost" -> cost(linked(reading.snapshot(), ACTIONS, risk.ref()));
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

    private static List<Record> linked(Snapshot snapshot, String register, String risk) {
        Map<String, List<Record>> all = snapshot.memo(new Key(register), () -> {
            Map<String, List<Record>> byRisk = new HashMap<>();
            snapshot.table(register).forEach(record -> record.fields().texts("risks").forEach(ref ->
                byRisk.computeIfAbsent(ref, r -> new ArrayList<>()).add(record)));
            return byRisk;
        });
        return all.getOrDefault(risk, List.of());
    }

    private static List<String> refs(List<Record> records) {
        return records.isEmpty() ? null : records.stream().map(Record::ref).toList();
    }

    private static Long cost(List<Record> actions) {
        return actions.stream().noneMatch(action -> action.fields().has("cost")) ? null
            : (Long) actions.stream().filter(action -> !"dropped".equals(action.get("status")))
                .mapToLong(action -> action.number("cost")).sum();
    }
}
