package org.wardbook.isms.e2e.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.e2e.run.Answer;

/** A record of a register that is known by its definition alone. */
final class AnyRecord {

    private static final int TRIES = 5;

    private final IsmsSpace space;
    private final String register;
    private final Map<String, Map<?, ?>> fields = new LinkedHashMap<>();
    private final Map<?, ?> permissions;

    private AnyRecord(IsmsSpace space, String register, Answer definition) {
        this.space = space;
        this.register = register;
        for (Object field : (List<?>) definition.at("fields")) {
            fields.put(String.valueOf(((Map<?, ?>) field).get("name")), (Map<?, ?>) field);
        }
        permissions = (Map<?, ?>) definition.at("permissions");
    }

    static AnyRecord in(IsmsSpace space, String register) {
        return new AnyRecord(space, register,
            space.manager().get(space.path() + "/registers/" + register).expect(200));
    }

    boolean writable() {
        return Boolean.TRUE.equals(permissions.get("edit")) && !texts().isEmpty();
    }

    /** The fields that take any text. */
    List<String> texts() {
        return fields.values().stream().filter(field -> List.of("text", "long-text").contains(field.get("type"))
            && !Boolean.TRUE.equals(field.get("calculated")) && !Boolean.TRUE.equals(field.get("kept"))).map(field -> String.valueOf(field.get("name"))).toList();
    }

    /** The reference of a record with this text in every field that takes texts, and whatever its rules ask for. */
    String with(String text) {
        Map<String, Object> given = new LinkedHashMap<>();
        texts().forEach(name -> given.put(name, text));
        if (!Boolean.TRUE.equals(permissions.get("create"))) {
            return fill(given);
        }
        for (int i = 1;; i++) {
            Answer answer = space.manager().post(space.records(register), Map.of("fields", given));
            if (answer.status() != 400 || i == TRIES) {
                return answer.expect(201).text("ref");
            }
            ((Map<?, ?>) answer.at("fields")).keySet().forEach(name -> given.put(name.toString(), any(name)));
        }
    }

    /** Writes into the first record, where none can be added. */
    private String fill(Map<String, Object> given) {
        Map<String, Object> first =
            space.manager().get(space.records(register) + "?limit=1").expect(200).results().get(0);
        String path = space.records(register) + "/" + first.get("ref");
        space.manager().write("PATCH", path, (Long) first.get("version"), Map.of("fields", given)).expect(200);
        return String.valueOf(first.get("ref"));
    }

    private Object any(Object name) {
        Map<?, ?> field = fields.get(name);
        boolean oneOption = field.get("options") != null && !"choices".equals(field.get("type"));
        return oneOption ? option(field) : switch (String.valueOf(field.get("type"))) {
            case "date" -> "2030-01-31";
            case "person" -> "ines";
            case "people" -> List.of("ines");
            case "reference" -> referred(field);
            case "references" -> List.of(referred(field));
            case "choices" -> List.of(option(field));
            case "number" -> 1;
            default -> "text";
        };
    }

    private static Object option(Map<?, ?> field) {
        return ((Map<?, ?>) ((List<?>) field.get("options")).get(0)).get("value");
    }

    private Object referred(Map<?, ?> field) {
        String target = String.valueOf(field.get("target"));
        List<Map<String, Object>> there = space.manager().get(space.records(target) + "?limit=1").expect(200).results();
        return there.isEmpty() ? in(space, target).with("Referred to") : there.get(0).get("ref");
    }
}
