package org.wardbook.isms.core.register;

import java.util.List;

/**
 * One field of a register. {@code group} gathers fields that are shown together (empty: the first group);
 * {@code options} are the values of a choice in their order; {@code target} is the register a reference leads to;
 * {@code label} is what a space calls a field of its own (empty for the product's fields, which are translated).
 * A calculated field is answered and never given; {@code across} tells that its value follows from other records, too.
 * A kept field is written by steps alone.
 */
public record Field(String name, FieldType type, boolean required, boolean calculated, boolean across,
                    boolean kept, String group, List<String> options, String target, String label) {

    /** The target of a reference to a record of any register. */
    public static final String ANY = "*";

    public static Field of(String name, FieldType type) {
        return new Field(name, type, false, false, false, false, "", List.of(), "", "");
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
        return new Field(name, type, false, true, false, false, "", List.of(), "", "");
    }

    /** A calculated field whose value also follows from other records of the space. */
    public static Field across(String name, FieldType type) {
        return new Field(name, type, false, true, true, false, "", List.of(), "", "");
    }

    public Field mandatory() {
        return new Field(name, type, true, calculated, across, kept, group, options, target, label);
    }

    /** This field, written by steps alone. */
    public Field byStep() {
        return new Field(name, type, required, calculated, across, true, group, options, target, label);
    }

    /** Whether whoever writes a record may give it. */
    public boolean given() {
        return !calculated && !kept;
    }

    public Field in(String groupName) {
        return new Field(name, type, required, calculated, across, kept, groupName, options, target, label);
    }

    public Field options(List<String> values) {
        return new Field(name, type, required, calculated, across, kept, group, List.copyOf(values), target, label);
    }

    public Field to(String register) {
        return new Field(name, type, required, calculated, across, kept, group, options, register, label);
    }

    public Field called(String text) {
        return new Field(name, type, required, calculated, across, kept, group, options, target, text);
    }

    /** Whether a space defined it. */
    public boolean custom() {
        return !label.isEmpty();
    }
}
