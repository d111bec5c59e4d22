package org.wardbook.isms.core.register;

/** What a field holds, and by that how it is read, shown, sorted and edited. Stored shapes are given in brackets. */
public enum FieldType {
    /** One line of up to 255 characters [text]. */
    TEXT,
    /** Paragraphs of up to 10,000 characters [text]. */
    LONG_TEXT,
    /** A whole number [number]. */
    NUMBER,
    /** A local date [text, ISO 8601]. */
    DATE,
    /** Yes or no [boolean]. */
    BOOLEAN,
    /** One of the field's options [text]. */
    CHOICE,
    /** Some of the field's options [list of texts]. */
    CHOICES,
    /** A user [text, the user key]; given as a user name. */
    PERSON,
    /** Users [list of texts, the user keys]; given as user names. */
    PEOPLE,
    /** One record of the target register, or of any for the target {@code *} [text, its reference]. */
    REFERENCE,
    /** Records of the target register [list of texts]. */
    REFERENCES,
    /** A level of the likelihood scale, from 1 [number]. */
    LIKELIHOOD,
    /** A level of the impact scale, from 1 [number]. */
    IMPACT,
    /** A level of the method's scale that the field's target names, from 1 [number]. */
    SCALE,
    /** A band of the risk matrix, from 0 for the lowest [number]; always calculated. */
    BAND,
    /** Links of a title and an address [list of maps]. */
    LINKS;

    /** The name in definitions and scripts: {@code long-text}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean list() {
        return this == CHOICES || this == PEOPLE || this == REFERENCES || this == LINKS;
    }

    public boolean whole() {
        return this == NUMBER || this == LIKELIHOOD || this == IMPACT || this == SCALE || this == BAND;
    }
}
