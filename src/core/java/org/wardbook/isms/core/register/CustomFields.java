package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * Fields that a space's administrators add to its registers. Each is a record: for which register, its lasting name,
 * what it is called, its type and, for choices, one option per line. Deleting one hides its values and keeps them.
 */
public final class CustomFields {

    public static final String NAME = "fields";
    static final String GROUP = "custom";
    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final List<FieldType> TYPES = List.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.NUMBER,
        FieldType.DATE, FieldType.BOOLEAN, FieldType.CHOICE, FieldType.CHOICES, FieldType.PERSON,
        FieldType.REFERENCE, FieldType.REFERENCES, FieldType.LINKS);
    private static final int MOST_OPTIONS = 100;

    private CustomFields() {
    }

    /** @param registers those that may get fields */
    static Register register(List<Register> registers) {
        Map<String, Register> targets = new LinkedHashMap<>();
        registers.forEach(register -> targets.put(register.name(), register));
        List<String> names = List.copyOf(targets.keySet());
        return Register.named(NAME, "CF-").with(
                Field.of("label", FieldType.TEXT).mandatory(),
                Field.of("register", FieldType.CHOICE).options(names).mandatory(),
                Field.of("name", FieldType.TEXT).mandatory(),
                Field.of("type", FieldType.CHOICE).options(TYPES.stream().map(FieldType::id).toList()).mandatory(),
                Field.of("options", FieldType.LONG_TEXT),
                Field.of("target", FieldType.CHOICE).options(names),
                Field.of("required", FieldType.BOOLEAN),
                Field.of("position", FieldType.NUMBER))
            .shows("label", "register", "name", "type", "required")
            .guards((before, state, reading, faults) -> check(targets, before, state, reading, faults))
            .administered();
    }

    private static void check(Map<String, Register> targets, Fields before, Fields state, Reading reading,
                              Map<String, Message> faults) {
        Register target = targets.get(state.text("register"));
        String name = state.text("name");
        if (!FIELD_NAME.matcher(name).matches()) {
            faults.putIfAbsent("name", Message.of("error.customfield.name"));
        } else if (target != null && target.field(name) != null) {
            faults.putIfAbsent("name", Message.of("error.customfield.taken", name));
        }
        for (String lasting : List.of("register", "name", "type")) {
            if (before.has(lasting) && !before.get(lasting).equals(state.get(lasting))) {
                faults.putIfAbsent(lasting, Message.of("error.customfield.lasting"));
            }
        }
        if (!before.has("name") && defined(reading.snapshot()).stream().anyMatch(other ->
            other.text("register").equals(state.text("register")) && other.text("name").equals(name))) {
            faults.putIfAbsent("name", Message.of("error.customfield.taken", name));
        }
        String type = state.text("type");
        int options = options(state.text("options")).size();
        if (type.startsWith("choice") && (options < 1 || options > MOST_OPTIONS)) {
            faults.putIfAbsent("options", Message.of("error.customfield.options", MOST_OPTIONS));
        }
        if (type.startsWith("reference") && !state.has("target")) {
            faults.putIfAbsent("target", Message.of("error.field.required"));
        }
    }

    /** The fields per register, in the order the administrators gave them. */
    static Map<String, List<Field>> of(Snapshot snapshot) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        for (Record record : defined(snapshot)) {
            fields.computeIfAbsent(record.text("register"), r -> new ArrayList<>()).add(field(record));
        }
        return fields;
    }

    private static List<Record> defined(Snapshot snapshot) {
        List<Record> records = snapshot.table(NAME).all();
        records.sort(Comparator.comparingInt(record -> record.number("position")));
        return records;
    }

    private static Field field(Record record) {
        FieldType type = TYPES.stream().filter(t -> t.id().equals(record.text("type"))).findFirst().orElseThrow();
        Field field = Field.of(record.text("name"), type).in(GROUP).options(options(record.text("options")))
            .to(record.text("target")).called(record.text("label"));
        return Boolean.TRUE.equals(record.get("required")) ? field.mandatory() : field;
    }

    private static List<String> options(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
