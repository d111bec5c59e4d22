package org.wardbook.isms.preview.api;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts that a request wants in full: {@code expand=body.storage,version}. */
record Expansions(Set<String> names) {

    static Expansions none() {
        return new Expansions(Set.of());
    }

    /**
     * @param given the values of the parameter; none takes {@code usual}
     * @throws Absent for a part that the preview does not have
     */
    static Expansions of(List<String> given, String usual, Set<String> known) {
        Set<String> names = new LinkedHashSet<>();
        (given.isEmpty() ? List.of(usual) : given).forEach(value ->
            Arrays.stream(value.split(",")).map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Absent("The preview does not expand '" + name + "', but " + String.join(", ",
                    known.stream().sorted().toList()) + ".");
            }
        }
        return new Expansions(names);
    }

    /** Whether the part or something in it is wanted. */
    boolean has(String name) {
        return names.stream().anyMatch(wanted -> wanted.equals(name) || wanted.startsWith(name + "."));
    }
}
