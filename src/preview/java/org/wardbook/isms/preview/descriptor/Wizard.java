package org.wardbook.isms.preview.descriptor;

import java.util.List;

/** A {@code <dialog-wizard>} of a blueprint. */
public record Wizard(String key, List<Page> pages) {

    /** Confluence's own form for the name and the key of a new space. */
    public static final String SPACE_FORM = "Confluence.Templates.Blueprints.CreateSpace.createSpaceForm";

    /** The texts are keys, empty where there is none; {@code template} is the name of a Soy template. */
    public record Page(String id, String template, String title, String descriptionHeader, String description,
                       boolean last) {
    }

    static Wizard of(Tag tag) {
        Wizard wizard = new Wizard(tag.need("key"), tag.children("dialog-page").stream().map(Wizard::page).toList());
        tag.done();
        if (wizard.pages.isEmpty()) {
            throw tag.fault("has no <dialog-page>");
        }
        return wizard;
    }

    private static Page page(Tag tag) {
        Page page = new Page(tag.need("id"), tag.need("template-key"), tag.get("title-key"),
            tag.get("description-header-key"), tag.get("description-content-key"), tag.flag("last", false));
        tag.done();
        if (!SPACE_FORM.equals(page.template)) {
            throw tag.fault("names the template " + page.template + ": the preview shows no Soy templates but the"
                + " host's own " + SPACE_FORM);
        }
        return page;
    }
}
