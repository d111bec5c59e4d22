package org.wardbook.isms.core.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refs;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.snapshot.Snapshot;

/** What other records say of a control: risks it treats, obligations it fulfils, evidence; and how its test stands. */
final class ControlLinks {

    private record Key(String register) {
    }

    private ControlLinks() {
    }

    static Object value(Record control, String field, Reading reading) {
        return switch (field) {
            case "risks" -> refs(linked(reading.snapshot(), "risks", control.ref()));
            case "obligations" -> refs(linked(reading.snapshot(), "obligations", control.ref()));
            case "evidence" -> refs(Evidence.forControl(reading.snapshot(), control.ref()));
            case "evidenceState" -> evidenceState(control, reading);
            default -> testState(control, reading);
        };
    }

    /** Records that name the control as existing or planned. */
    static List<Record> linked(Snapshot snapshot, String register, String control) {
        Map<String, List<Record>> all = snapshot.memo(new Key(register), () -> {
            Map<String, List<Record>> byControl = new HashMap<>();
            snapshot.table(register).forEach(record -> {
                TreeSet<String> controls = new TreeSet<>(Refs.NATURAL);
                controls.addAll(record.fields().texts("controls"));
                controls.addAll(record.fields().texts("plannedControls"));
                controls.forEach(ref -> byControl.computeIfAbsent(ref, r -> new ArrayList<>()).add(record));
            });
            return byControl;
        });
        return all.getOrDefault(control, List.of());
    }

    private static List<String> refs(List<Record> records) {
        return records.isEmpty() ? null : records.stream().map(Record::ref).toList();
    }

    /** The best that any piece of evidence gives. */
    private static String evidenceState(Record control, Reading reading) {
        String best = "none";
        for (Record evidence : Evidence.forControl(reading.snapshot(), control.ref())) {
            String validity = Evidence.validity(evidence, reading);
            boolean better = best.equals("none") || validity.equals("valid")
                || validity.equals("expiring") && best.equals("expired");
            best = better ? validity : best;
        }
        return best;
    }

    /** {@code never} is not a failure: nobody looked. */
    private static String testState(Record control, Reading reading) {
        if (!control.fields().has("testResult")) {
            return "never";
        }
        int months = control.number("testMonths");
        String since = reading.today().minusMonths(months).toString();
        return months > 0 && control.text("testedOn").compareTo(since) < 0 ? "overdue" : control.text("testResult");
    }
}
