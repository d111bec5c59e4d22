package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.snapshot.Snapshot;

/** All registers the app knows, in the order they are listed; {@link #in} adds what a space defined. */
public final class Registers {

    private static final int MOST_EXTENSIONS = 200;

    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Map<Map<String, List<Field>>, Registers> extensions = new ConcurrentHashMap<>();

    public Registers(List<Register> all) {
        all.forEach(register -> registers.put(register.name(), register));
    }

    /** The registers of the product with the one in which spaces define fields for them. */
    public static Registers extensible(List<Register> all) {
        List<Register> registers = new ArrayList<>(all);
        registers.add(CustomFields.register(all));
        return new Registers(registers);
    }

    /** These registers with the fields that the space defined. Spaces that define the same share one object. */
    public Registers in(Snapshot snapshot) {
        return snapshot.memo(this, () -> {
            Map<String, List<Field>> fields = CustomFields.of(snapshot);
            if (fields.isEmpty()) {
                return this;
            }
            if (extensions.size() >= MOST_EXTENSIONS) {
                extensions.clear();
            }
            return extensions.computeIfAbsent(fields, this::extended);
        });
    }

    private Registers extended(Map<String, List<Field>> fields) {
        return new Registers(registers.values().stream().map(register ->
            fields.containsKey(register.name()) ? register.extended(fields.get(register.name())) : register).toList());
    }

    public List<Register> all() {
        return List.copyOf(registers.values());
    }

    /** @throws Refusal NOT_FOUND with the names there are */
    public Register named(String name) {
        Register register = registers.get(name);
        if (register == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "error.register.unknown", name,
                String.join(", ", registers.keySet()));
        }
        return register;
    }

    /** The register a reference belongs to by its prefix ({@code R-1}), or null. */
    public Register ofRef(String ref) {
        Register found = null;
        for (Register register : registers.values()) {
            boolean fits = register.owns(ref);
            if (fits && (found == null || register.prefix().length() > found.prefix().length())) {
                found = register;
            }
        }
        return found;
    }
}
