package org.wardbook.isms.core.register;

import java.util.List;

/**
 * One field of a register. {@code group} gathers fields that are shown together (empty: the first group);
 * {@code options} are the values of a choice in their order; {@code target} is the register a reference leads to;
 * {@code label} is what a space calls a field of its own (empty for the product's fields, which are translated).
 * A calculated field is answered and never given; {@code across} tells that its value follows from other records, too.
 */
public record Field(String name, FieldType type, boolean required, boolean calculated, boolean across, String group,
                    List<String> options, String target, String label) {

    /** The target of a reference to a record of any register. */
    public static final String ANY = "*";

    public static Field of(String name, FieldType type) {
        return new Field(name, type, false, false, false, "", List.of(), "", "");
    }

    public static Field choice(String name, String... options) {
        return of(name, FieldType.CHOICE).options(List.of(options));
    }

    public static Field choices(String name, String... options) {
        return of(name, FieldType.CHOICES).options(List.of(options));
    }

    public static Field reference(String name, String target) {
        return of(name, FieldType.REFERENCE).to(target);
    }

    public static Field references(String name, String target) {
        return of(name, FieldType.REFERENCES).to(target);
    }

    /** A level of the method's scale of that name. */
    public static Field scale(String name, String scale) {
        return of(name, FieldType.SCALE).to(scale);
    }

    public static Field calculated(String name, FieldType type) {
        return new Field(name, type, false, true, false, "", List.of(), "", "");
    }

    /** A calculated field whose value also follows from other records of the space. */
    public static Field across(String name, FieldType type) {
        return new Field(name, type, false, true, true, "", List.of(), "", "");
    }

    public Field mandatory() {
        return new Field(name, type, true, calculated, across, group, options, target, label);
    }

    public Field in(String groupName) {
        return new Field(name, type, required, calculated, across, groupName, options, target, label);
    }

    public Field options(List<String> values) {
        return new Field(name, type, required, calculated, across, group, List.copyOf(values), target, label);
    }

    public Field to(String register) {
        return new Field(name, type, required, calculated, across, group, options, register, label);
    }

    public Field called(String text) {
        return new Field(name, type, required, calculated, across, group, options, target, text);
    }

    /** Whether a space defined it. */
    public boolean custom() {
        return !label.isEmpty();
    }
}
