package org.wardbook.isms.preview.descriptor;

import java.util.List;
import java.util.Optional;

/** A {@code <blueprint>} of pages; {@code label} marks every page made from it. */
public record BlueprintModule(String key, String title, String label, List<TemplateUse> templates,
                              Optional<Wizard> wizard) {

    static BlueprintModule of(Tag tag) {
        tag.get("name");
        tag.get("i18n-index-title-key");
        tag.flag("disable-index-page", false);
        String result = tag.get("create-result");
        if (!List.of("", "edit", "view").contains(result)) {
            throw tag.fault("has create-result='" + result + "': write edit or view");
        }
        BlueprintModule blueprint = new BlueprintModule(tag.need("key"), tag.need("i18n-name-key"),
            tag.need("index-key"), tag.children("content-template").stream().map(TemplateUse::of).toList(),
            tag.child("dialog-wizard").map(Wizard::of));
        tag.done();
        if (blueprint.templates.isEmpty()) {
            throw tag.fault("has no <content-template ref>");
        }
        return blueprint;
    }
}
