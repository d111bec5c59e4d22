package org.wardbook.isms.core.control;

import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Backlinks;
import org.wardbook.isms.core.register.Reading;

/** What other records say of a control: risks it treats, obligations it fulfils, evidence; and how its test stands. */
final class ControlLinks {

    private ControlLinks() {
    }

    static Object value(Record control, String field, Reading reading) {
        return switch (field) {
            case "risks" -> Backlinks.refs(Backlinks.to(control.ref(), reading.snapshot(), "risks", "controls",
                "plannedControls"));
            case "obligations" -> Backlinks.refs(Backlinks.to(control.ref(), reading.snapshot(), "obligations",
                "controls"));
            case "evidence" -> Backlinks.refs(Evidence.forControl(reading.snapshot(), control.ref()));
            case "evidenceState" -> evidenceState(control, reading);
            default -> testState(control, reading);
        };
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
