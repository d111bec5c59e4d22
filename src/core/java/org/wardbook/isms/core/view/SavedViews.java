package org.wardbook.isms.core.view;

import static org.wardbook.isms.core.register.Field.of;

import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;

/** Listings that somebody named for everybody in the space: which register, which conditions, order and columns. */
public final class SavedViews {

    public static final String NAME = "views";

    private SavedViews() {
    }

    public static Register register() {
        return Register.named(NAME, "VW-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("register", FieldType.TEXT).mandatory(),
                of("words", FieldType.TEXT),
                of("filter", FieldType.LONG_TEXT),
                of("sort", FieldType.TEXT),
                of("columns", FieldType.LONG_TEXT))
            .shows("title", "register", "filter", "sort");
    }
}
