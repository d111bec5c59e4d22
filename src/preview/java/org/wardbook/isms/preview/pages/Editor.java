package org.wardbook.isms.preview.pages;

import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.host.FormToken;

/** The form in which a page is written: its title, its storage format, macros to insert, and a preview. */
record Editor(Desk desk, Visit visit) {

    private static final String ROWS = "24";

    Sheet sheet(Draft draft) {
        String heading = visit.say(draft.page() == null ? "edit.new" : "edit.title");
        Html html = new Html(new StringBuilder(draft.storage().length() + 8192));
        html.element("h1", heading, "class", "wiki-title wiki-title-small");
        html.open("form", "class", "aui top-label wiki-editor", "method", "post", "id", "editpageform", "action",
            desk.links().to(draft.page() == null ? "/pages/docreatepage.action" : "/pages/doeditpage.action"));
        problems(html, draft);
        hidden(html, draft);
        html.open("div", "class", "field-group").element("label", visit.say("edit.name"), "for", "content-title")
            .open("input", "class", "text wiki-edit-title", "type", "text", "id", "content-title", "name", "title",
                "value", draft.title(), "required", "", "autocomplete", "off").close("div");
        html.open("div", "class", "wiki-bar").element("button", visit.say("edit.macro"), "type", "button", "class",
            "aui-button", "id", "insert-macro", "hidden", "");
        previewButton(html);
        html.close("div");
        html.open("div", "class", "field-group").element("label", visit.say("edit.storage"), "for", "storage")
            .element("textarea", "\n" + draft.storage(), "class", "textarea wiki-source", "id", "storage", "name",
                "storage", "rows", ROWS, "spellcheck", "false", "autocomplete", "off", "autocapitalize", "off")
            .close("div");
        html.open("div", "class", "field-group").element("label", visit.say("edit.comment"), "for", "versionComment")
            .open("input", "class", "text long-field", "type", "text", "id", "versionComment", "name",
                "versionComment", "value", draft.comment(), "autocomplete", "off").close("div");
        buttons(html, draft);
        html.close("form");
        html.open("section", "class", "wiki-preview").element("h2", visit.say("edit.preview"))
            .element("iframe", "", "name", "preview-frame", "class", "wiki-preview-frame", "title",
                visit.say("edit.preview")).close("section");
        new MacroBrowser(visit).write(html, desk.extensions().get().macros().all());
        return new Sheet(heading, draft.space(), draft.page(), List.of("editor", "macro-browser"), html.toString());
    }

    private void problems(Html html, Draft draft) {
        Form.faults(html, draft.faults());
        if (draft.theirs() != null) {
            html.open("div", "class", "field-group").element("label", visit.say("edit.theirs",
                String.valueOf(draft.theirs().version()), Names.of(desk, visit, draft.theirs().by())), "for", "theirs")
                .element("textarea", "\n" + draft.theirs().storage(), "class", "textarea wiki-source wiki-theirs", "id",
                    "theirs", "readonly", "", "rows", "10").close("div");
        }
    }

    private void hidden(Html html, Draft draft) {
        hidden(html, FormToken.PARAMETER, visit.token());
        hidden(html, "spaceKey", draft.space().key());
        if (draft.page() == null) {
            hidden(html, "parentPageId", String.valueOf(draft.parent()));
        } else {
            hidden(html, "pageId", String.valueOf(draft.page().current()));
            hidden(html, "originalVersion", String.valueOf(draft.version()));
        }
    }

    private static void hidden(Html html, String name, String value) {
        html.open("input", "type", "hidden", "name", name, "value", value);
    }

    private void previewButton(Html html) {
        html.element("button", visit.say("edit.preview"), "type", "submit", "class", "aui-button", "id",
            "rte-button-preview", "formaction", desk.links().to("/pages/previewpage.action"), "formtarget",
            "preview-frame", "formnovalidate", "");
    }

    private void buttons(Html html, Draft draft) {
        String back = draft.page() == null ? desk.links().space(draft.space().key()) : desk.links().page(draft.page());
        html.open("div", "class", "buttons-container").open("div", "class", "buttons")
            .element("button", visit.say(draft.theirs() == null ? "edit.save" : "edit.overwrite"), "type", "submit",
                "class", "aui-button aui-button-primary", "id", "rte-button-publish")
            .element("a", visit.say("form.cancel"), "class", "aui-button aui-button-link cancel", "id",
                "rte-button-cancel", "href", back).close("div").close("div");
    }
}
