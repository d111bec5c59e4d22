package org.wardbook.isms.preview.descriptor;

import java.util.List;

/** A {@code <web-section>}: items name it as {@code location/key}. The label is the key of a text, or empty. */
public record SectionModule(String key, String location, int weight, String label, List<Condition> conditions) {

    private static final int USUAL_WEIGHT = 1000;

    static SectionModule of(Tag tag) {
        tag.get("name");
        String nameKey = tag.get("i18n-name-key");
        String label = tag.textKey("label");
        SectionModule section = new SectionModule(tag.need("key"), tag.need("location"),
            tag.number("weight", USUAL_WEIGHT), label.isEmpty() ? nameKey : label,
            tag.children("condition").stream().map(Condition::of).toList());
        tag.done();
        return section;
    }
}
