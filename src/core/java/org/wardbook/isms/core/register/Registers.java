package org.wardbook.isms.core.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.core.record.Refusal;

/** All registers the app knows, in the order they are listed. */
public final class Registers {

    private final Map<String, Register> registers = new LinkedHashMap<>();

    public Registers(List<Register> all) {
        all.forEach(register -> registers.put(register.name(), register));
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
            boolean fits = ref.startsWith(register.prefix());
            if (fits && (found == null || register.prefix().length() > found.prefix().length())) {
                found = register;
            }
        }
        return found;
    }
}
