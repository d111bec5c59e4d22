package org.wardbook.isms.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

/**
 * All registers the app knows, in the order they are listed; {@link #in} adds the fields that a space defined and
 * leaves out those whose scale its method does not have.
 */
public final class Registers {

    private static final int MOST_VARIANTS = 200;

    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Map<Own, Registers> variants = new ConcurrentHashMap<>();

    /** What makes the registers of a space its own. */
    private record Own(Map<String, List<Field>> fields, Set<String> missingScales) {
    }

    public Registers(List<Register> all) {
        all.forEach(register -> registers.put(register.name(), register));
    }

    /** The registers of the product with the one in which spaces define fields for them. */
    public static Registers extensible(List<Register> all) {
        List<Register> registers = new ArrayList<>(all);
        registers.add(CustomFields.register(all));
        return new Registers(registers);
    }

    /** The registers as the space has them. Spaces that have the same share one object. */
    public Registers in(Snapshot snapshot) {
        return snapshot.memo(this, () -> {
            Own own = new Own(CustomFields.of(snapshot), missingScales(snapshot));
            if (own.fields().isEmpty() && own.missingScales().isEmpty()) {
                return this;
            }
            if (variants.size() >= MOST_VARIANTS) {
                variants.clear();
            }
            return variants.computeIfAbsent(own, this::variant);
        });
    }

    private Set<String> missingScales(Snapshot snapshot) {
        Set<String> missing = new TreeSet<>();
        if (Spaces.enabled(snapshot)) {
            Method method = Spaces.method(snapshot);
            registers.values().forEach(register -> register.fields().stream()
                .filter(field -> field.type() == FieldType.SCALE && method.scale(field.target()).isEmpty())
                .forEach(field -> missing.add(field.target())));
        }
        return missing;
    }

    private Registers variant(Own own) {
        return new Registers(registers.values().stream().map(register -> {
            List<Field> more = own.fields().getOrDefault(register.name(), List.of());
            boolean fewer = register.fields().stream().anyMatch(field -> missing(field, own));
            return more.isEmpty() && !fewer ? register : register.with(more, field -> missing(field, own));
        }).toList());
    }

    private static boolean missing(Field field, Own own) {
        return field.type() == FieldType.SCALE && own.missingScales().contains(field.target());
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
