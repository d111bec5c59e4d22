package org.wardbook.isms.preview.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.Blueprint.WizardField;

/** The fields in which a blueprint asks before it creates something. */
record Wizard(Visit visit) {

    private static final String ANSWER = "answer.";
    private static final int NOT_FOUND = 404;

    /** The blueprint that the parameter names; null where it names none. */
    Blueprint named(List<Blueprint> blueprints) {
        String key = visit.parameter("blueprint");
        return key.isEmpty() ? null : blueprints.stream().filter(each -> each.key().equals(key)).findFirst()
            .orElseThrow(() -> visit.fault(NOT_FOUND, "fault.blueprint"));
    }

    void write(Form form, Blueprint blueprint) {
        if (blueprint == null) {
            return;
        }
        form.hidden("blueprint", blueprint.key());
        for (WizardField field : blueprint.fields()) {
            String given = visit.parameter(ANSWER + field.name());
            if (field.options().isEmpty()) {
                form.text(ANSWER + field.name(), field.label(), given, null, false);
            } else {
                Map<String, String> options = new LinkedHashMap<>();
                field.options().forEach(option -> options.put(option.value(), option.label()));
                form.choice(ANSWER + field.name(), field.label(), given, options);
            }
        }
    }

    /** What was answered, by the fields' own names. */
    Map<String, String> answers(Blueprint blueprint) {
        Map<String, String> answers = new LinkedHashMap<>();
        blueprint.fields().forEach(field -> answers.put(field.name(), visit.parameter(ANSWER + field.name()).strip()));
        return answers;
    }
}
