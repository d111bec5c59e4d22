package org.wardbook.isms.confluence.jar;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * A field or method of a class, as bytecode names it. The owner has dots; the descriptor is null for an element of an
 * annotation, of which bytecode gives the name only.
 */
record Member(String owner, String name, String descriptor) {

    /** As the evidence table writes it: {@code owner#name(types): type}, {@code owner#FIELD}. */
    String line() {
        if (descriptor == null || !descriptor.startsWith("(")) {
            return owner + "#" + name;
        }
        Type type = Type.getMethodType(descriptor);
        String parameters = Arrays.stream(type.getArgumentTypes()).map(Type::getClassName)
                .collect(Collectors.joining(", "));
        return owner + "#" + name + "(" + parameters + "): " + type.getReturnType().getClassName();
    }

    boolean isIn(String... packages) {
        return Arrays.stream(packages).anyMatch(owner::startsWith);
    }
}
