package org.wardbook.isms.preview.descriptor;

import java.util.List;
import java.util.Map;

/**
 * A {@code <web-item>}. Label and description are keys of texts, empty where there is none; {@code icon} is a file of
 * the jar or empty; {@code link} is empty for an item of the Create dialog.
 */
public record ItemModule(String key, String section, int weight, String label, String description, String linkId,
                         String link, String icon, List<Condition> conditions, Map<String, String> parameters) {

    private static final int USUAL_WEIGHT = 1000;

    static ItemModule of(Tag tag) {
        tag.get("name");
        String nameKey = tag.get("i18n-name-key");
        String label = tag.child("label").map(ItemModule::label).orElse(nameKey);
        if (label.isEmpty()) {
            throw tag.fault("has neither a <label key> nor an i18n-name-key");
        }
        Tag link = tag.child("link").orElse(null);
        ItemModule item = new ItemModule(tag.need("key"), tag.need("section"), tag.number("weight", USUAL_WEIGHT),
            label, tag.textKey("description"), link == null ? "" : link.get("linkId"), link == null ? "" : link.text(),
            tag.child("resource").map(ItemModule::icon).orElse(""),
            tag.children("condition").stream().map(Condition::of).toList(), tag.parameters());
        if (link != null) {
            link.done();
        }
        tag.done();
        return item;
    }

    /** The last part of the picture's address. */
    public String iconName() {
        return "icon" + icon.substring(icon.lastIndexOf('.'));
    }

    private static String label(Tag tag) {
        String key = tag.need("key");
        tag.done();
        return key;
    }

    private static String icon(Tag tag) {
        if (!"icon".equals(tag.need("name")) || !"download".equals(tag.need("type"))) {
            throw tag.fault("is no download with the name 'icon'");
        }
        String file = tag.file("location");
        tag.done();
        return file;
    }
}
