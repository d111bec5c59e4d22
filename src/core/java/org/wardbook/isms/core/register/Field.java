package org.wardbook.isms.core.register;

import java.util.List;

/**
 * One field of a register. {@code group} gathers fields that are shown together (empty: the first group);
 * {@code options} are the values of a choice in their order; {@code target} is the register a reference leads to.
 * A calculated field is answered and never given.
 */
public record Field(String name, FieldType type, boolean required, boolean calculated, String group,
                    List<String> options, String target) {

    public static Field of(String name, FieldType type) {
        return new Field(name, type, false, false, "", List.of(), "");
    }

    public static Field choice(String name, String... options) {
        return new Field(name, FieldType.CHOICE, false, false, "", List.of(options), "");
    }

    public static Field reference(String name, String target) {
        return new Field(name, FieldType.REFERENCE, false, false, "", List.of(), target);
    }

    public static Field references(String name, String target) {
        return new Field(name, FieldType.REFERENCES, false, false, "", List.of(), target);
    }

    public static Field calculated(String name, FieldType type) {
        return new Field(name, type, false, true, "", List.of(), "");
    }

    public Field mandatory() {
        return new Field(name, type, true, calculated, group, options, target);
    }

    public Field in(String groupName) {
        return new Field(name, type, required, calculated, groupName, options, target);
    }
}
