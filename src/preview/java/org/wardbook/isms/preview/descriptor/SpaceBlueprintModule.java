package org.wardbook.isms.preview.descriptor;

import java.util.List;
import java.util.Optional;

/** A {@code <space-blueprint>}: its pages from the home page down, and the complete keys of what it promotes. */
public record SpaceBlueprintModule(String key, String title, String category, TemplateUse home, List<String> promoted,
                                   Optional<Wizard> wizard) {

    static SpaceBlueprintModule of(Tag tag) {
        tag.get("name");
        List<String> promoted = tag.child("promoted-blueprints").map(SpaceBlueprintModule::promoted).orElse(List.of());
        SpaceBlueprintModule blueprint = new SpaceBlueprintModule(tag.need("key"), tag.need("i18n-name-key"),
            tag.get("category"), TemplateUse.of(tag.needChild("content-template")), promoted,
            tag.child("dialog-wizard").map(Wizard::of));
        tag.done();
        return blueprint;
    }

    private static List<String> promoted(Tag tag) {
        List<String> keys = tag.children("blueprint").stream().map(blueprint -> {
            String key = blueprint.need("ref");
            blueprint.done();
            return key;
        }).toList();
        tag.done();
        return keys;
    }
}
