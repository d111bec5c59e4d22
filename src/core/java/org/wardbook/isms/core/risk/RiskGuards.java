package org.wardbook.isms.core.risk;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Reading;

/** Rules over a change of a risk: a lower risk needs what lowers it, and accepting is a step of its own. */
final class RiskGuards {

    private static final List<String> EXPLAINING = List.of("controls", "plannedControls", "treatment",
        "treatmentPlan");

    private RiskGuards() {
    }

    static void check(Fields before, Fields state, Reading reading, Map<String, Message> faults) {
        if ("accepted".equals(state.get("status")) && !"accepted".equals(before.get("status"))) {
            faults.putIfAbsent("status", Message.of("error.risk.accepted"));
        }
        boolean touched = before.differences(state).stream()
            .anyMatch(field -> EXPLAINING.contains(field) || isAssessment(field));
        if (!touched) {
            return;
        }
        Method method = reading.method();
        int inherent = score(Stage.INHERENT, state, method);
        int current = score(Stage.CURRENT, state, method);
        int target = score(Stage.TARGET, state, method);
        if (current > 0 && current < inherent && !state.has("controls")) {
            faults.putIfAbsent("controls", Message.of("error.risk.controls"));
        }
        boolean otherwise = "avoid".equals(state.get("treatment")) || "share".equals(state.get("treatment"));
        if (target > 0 && target < Math.max(current, current == 0 ? inherent : 0) && !state.has("plannedControls")
            && !state.has("treatmentPlan") && !otherwise) {
            faults.putIfAbsent("plannedControls", Message.of("error.risk.planned"));
        }
    }

    private static boolean isAssessment(String field) {
        for (Stage stage : Stage.values()) {
            if (field.startsWith(stage.id())) {
                return true;
            }
        }
        return false;
    }

    /** The score of exactly this stage; 0 where it was not assessed itself. */
    private static int score(Stage stage, Fields state, Method method) {
        return state.has(stage.likelihood())
            ? stage.cell(new Record("", "", 0, state, null, "", null, "")).score(method) : 0;
    }
}
