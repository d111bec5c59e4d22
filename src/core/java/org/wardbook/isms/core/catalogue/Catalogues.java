package org.wardbook.isms.core.catalogue;

import static org.wardbook.isms.core.register.Field.of;
import static org.wardbook.isms.core.register.Field.references;

import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;

/** What risk identification draws on: threats, vulnerabilities and the scenarios that combine them. */
public final class Catalogues {

    private Catalogues() {
    }

    public static Register scenarios() {
        return Register.named("scenarios", "SC-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("category", FieldType.TEXT),
                references("threats", "threats"),
                references("vulnerabilities", "vulnerabilities"),
                references("controls", "controls"))
            .shows("title", "category", "threats", "controls");
    }

    public static Register threats() {
        return Register.named("threats", "T-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("category", FieldType.TEXT),
                of("source", FieldType.TEXT))
            .shows("title", "category", "description");
    }

    public static Register vulnerabilities() {
        return Register.named("vulnerabilities", "V-").with(
                of("title", FieldType.TEXT).mandatory(),
                of("description", FieldType.LONG_TEXT),
                of("category", FieldType.TEXT),
                references("controls", "controls"))
            .shows("title", "category", "controls");
    }
}
