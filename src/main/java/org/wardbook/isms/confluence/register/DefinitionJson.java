package org.wardbook.isms.confluence.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.draw.Labels;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Step;

/**
 * A register as it is answered: its groups and fields in the order of a form, its default columns, and what the reader
 * may do. Options have the value that a record holds (text, number or boolean), their label and, for levels and bands,
 * anchor and colour.
 */
final class DefinitionJson {

    private final Shown shown;
    private final Register register;
    private final Labels labels;

    DefinitionJson(Shown shown, Register register) {
        this.shown = shown;
        this.register = register;
        labels = new Labels(shown.viewer().words(), shown.reading().method());
    }

    Map<String, Object> answer() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", register.name());
        json.put("label", labels.register(register));
        json.put("singular", labels.singular(register));
        json.put("columns", register.columns());
        json.put("groups", groups());
        json.put("fields", register.fields().stream().map(field -> field(field)).toList());
        json.put("steps", register.steps().stream().map(this::step).toList());
        json.put("permissions", permissions());
        json.put("_links", Map.of("records", RecordJson.address(shown.viewer().space(), register.name())));
        return json;
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", step.id());
        json.put("label", labels.step(register, step));
        json.put("asks", step.asks().stream().map(field -> field(field, labels.asked(register, step, field))).toList());
        return json;
    }

    private Map<String, Object> permissions() {
        Actor actor = shown.viewer().actor();
        boolean write = RecordJson.mayWrite(actor, register);
        Map<String, Object> permissions = new LinkedHashMap<>();
        permissions.put("create", write && !register.isFixed());
        permissions.put("edit", write);
        permissions.put("delete", write && !register.isFixed());
        return permissions;
    }

    private List<Object> groups() {
        return register.fields().stream().map(Field::group).distinct().<Object>map(group -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", named(group));
            json.put("label", labels.group(register, group));
            return json;
        }).toList();
    }

    private static String named(String group) {
        return group.isEmpty() ? "general" : group;
    }

    private Map<String, Object> field(Field field) {
        return field(field, labels.field(register, field));
    }

    private Map<String, Object> field(Field field, String label) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", field.name());
        json.put("label", label);
        json.put("type", field.type().id());
        json.put("group", named(field.group()));
        json.put("required", field.required());
        json.put("calculated", field.calculated());
        json.put("kept", field.kept());
        json.put("sortable", !field.type().list());
        json.put("custom", field.custom());
        List<Labels.Option> options = labels.options(register, field);
        if (!options.isEmpty()) {
            json.put("options", options(field, options));
        }
        if (!field.target().isEmpty()) {
            json.put("target", field.target());
        }
        return json;
    }

    private static List<Object> options(Field field, List<Labels.Option> options) {
        List<Object> list = new ArrayList<>();
        for (Labels.Option option : options) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", field.type().whole() ? (Object) Long.valueOf(option.value())
                : field.type() == FieldType.BOOLEAN ? (Object) Boolean.valueOf(option.value()) : option.value());
            json.put("label", option.label());
            if (!option.anchor().isEmpty()) {
                json.put("anchor", option.anchor());
            }
            if (!option.colour().isEmpty()) {
                json.put("colour", option.colour());
            }
            list.add(json);
        }
        return list;
    }
}
