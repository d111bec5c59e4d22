package org.wardbook.isms.confluence.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Viewer;
import org.wardbook.isms.core.method.Band;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.register.Situation;
import org.wardbook.isms.core.register.Step;
import org.wardbook.isms.core.snapshot.Snapshot;

/**
 * Records as they are answered. A field without a value is left out. Texts, choices and ISO dates are strings, levels
 * and scores numbers, yes and no booleans; a person is {@code {username, displayName, link}}, a reference
 * {@code {ref, register, title}}, a band {@code {value, name, colour}} with 0 for the lowest, a link
 * {@code {title, url}}. Each of these is accepted back in this shape, except for what is calculated.
 */
public final class RecordJson {

    private final Viewer viewer;
    private final Snapshot snapshot;
    private final Registers registers;
    private final Reading reading;
    private final ConfluencePeople people;
    private final String registersAt;
    private final String page;
    private final Map<String, List<Field>> fields = new HashMap<>();

    public RecordJson(Viewer viewer, Snapshot snapshot, Registers registers, Reading reading,
                      ConfluencePeople people) {
        this.viewer = viewer;
        this.snapshot = snapshot;
        this.registers = registers;
        this.reading = reading;
        this.people = people;
        registersAt = Answers.space(snapshot.space()) + "/registers/";
        page = "/spaces/isms/record.action?key=" + Answers.encoded(snapshot.space()) + "&ref=";
    }

    public static String address(String space, String register) {
        return Answers.space(space) + "/registers/" + register + "/records";
    }

    public static String address(String space, String register, String ref) {
        return address(space, register) + "/" + Answers.encoded(ref);
    }

    /** A record of a list: without the steps that are offered. */
    public Map<String, Object> row(Record record) {
        return record(record, false);
    }

    public Map<String, Object> record(Record record) {
        return record(record, true);
    }

    private Map<String, Object> record(Record record, boolean steps) {
        Register register = registers.named(record.register());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ref", record.ref());
        json.put("register", record.register());
        json.put("version", record.version());
        json.put("fields", values(register, record));
        json.put("createdAt", record.createdAt());
        json.put("createdBy", Answers.person(people, record.createdBy()));
        json.put("changedAt", record.changedAt());
        json.put("changedBy", Answers.person(people, record.changedBy()));
        json.put("permissions", permissions(register, record, steps));
        Map<String, Object> links = new LinkedHashMap<>();
        String ref = Answers.encoded(record.ref());
        links.put("self", registersAt + record.register() + "/records/" + ref);
        links.put("history", registersAt + record.register() + "/records/" + ref + "/history");
        links.put("webui", page + ref);
        json.put("_links", links);
        return json;
    }

    /** What the viewer may do with the record: {@code steps} are those offered to them now. */
    private Map<String, Object> permissions(Register register, Record record, boolean steps) {
        boolean write = mayWrite(viewer.actor(), register);
        Map<String, Object> permissions = new LinkedHashMap<>();
        permissions.put("edit", write);
        permissions.put("delete", write && register.deletes(record.ref()));
        if (steps && !register.steps().isEmpty()) {
            Situation situation = new Situation(viewer.actor(), snapshot, registers, reading, record);
            permissions.put("steps", register.steps().stream().filter(step -> step.offered(situation))
                .map(Step::id).toList());
        }
        return permissions;
    }

    static boolean mayWrite(Actor actor, Register register) {
        return !register.isKept() && (register.isAdministered() ? actor.mayAdminister() : actor.mayEdit());
    }

    private Map<String, Object> values(Register register, Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields.computeIfAbsent(register.name(), name -> register.fields())) {
            Object value = register.value(record, field, reading);
            if (value != null) {
                values.put(field.name(), value(field, value));
            }
        }
        return values;
    }

    /** A stored or calculated value as it is answered; null for none. */
    Object value(Field field, Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case PERSON -> Answers.person(people, value.toString());
            case PEOPLE -> value instanceof List<?> keys
                ? keys.stream().map(key -> Answers.person(people, key.toString())).toList() : value;
            case REFERENCE -> reference(field, value);
            case REFERENCES -> value instanceof List<?> refs ? references(field, refs) : value;
            case BAND -> value instanceof Long band ? band(band.intValue()) : value;
            default -> value;
        };
    }

    private List<Object> references(Field field, List<?> refs) {
        List<Object> references = new ArrayList<>(refs.size());
        refs.forEach(ref -> references.add(reference(field, ref)));
        return references;
    }

    private Map<String, Object> reference(Field field, Object ref) {
        Map<String, Object> reference = new LinkedHashMap<>();
        Register any = field.target().equals(Field.ANY) ? registers.ofRef(ref.toString()) : null;
        String register = any == null ? field.target() : any.name();
        reference.put("ref", ref);
        reference.put("register", register);
        Record target = snapshot.find(register, ref.toString());
        if (target != null) {
            reference.put("title", target.text("title"));
        }
        return reference;
    }

    private Map<String, Object> band(int value) {
        List<Band> bands = reading.method().bands();
        Map<String, Object> band = new LinkedHashMap<>();
        band.put("value", value);
        if (value >= 0 && value < bands.size()) {
            band.put("name", bands.get(value).name());
            band.put("colour", bands.get(value).colour());
        }
        return band;
    }
}
