package org.wardbook.isms.preview.pages;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.html.Html;

/** A form that posts with the session's token. Its fields are in the order in which they are added. */
final class Form {

    private final Visit visit;
    private final Html html;

    /** @param id of the form element */
    Form(Visit visit, Html html, String id, String action) {
        this.visit = visit;
        this.html = html.open("form", "class", "aui top-label", "method", "post", "action", action, "id", id);
        hidden(FormToken.PARAMETER, visit.token());
    }

    /** For what a form has besides fields. */
    Html html() {
        return html;
    }

    Form hidden(String name, String value) {
        html.open("input", "type", "hidden", "name", name, "value", value);
        return this;
    }

    /** @param hint null, or what to write */
    Form text(String name, String label, String value, String hint, boolean required) {
        html.open("div", "class", "field-group");
        label(name, label, required);
        html.open("input", "class", "text long-field", "type", "text", "id", name, "name", name, "value", value,
            "autocomplete", "off", "required", required ? "" : null, "aria-describedby",
            hint == null ? null : name + "-hint");
        hint(name, hint);
        html.close("div");
        return this;
    }

    /** @param options from value to label */
    Form choice(String name, String label, String value, Map<String, String> options) {
        html.open("div", "class", "field-group");
        label(name, label, false);
        html.open("select", "class", "select long-field", "id", name, "name", name);
        options.forEach((each, words) -> html.element("option", words, "value", each, "selected",
            each.equals(value) ? "" : null));
        html.close("select").close("div");
        return this;
    }

    /** @param options from value to label, as radio buttons */
    Form radios(String name, String label, String value, Map<String, String> options) {
        html.open("fieldset", "class", "group").open("legend").element("span", label).close("legend");
        options.forEach((each, words) -> html.open("div", "class", "radio")
            .open("input", "class", "radio", "type", "radio", "name", name, "id", name + "-" + each, "value", each,
                "checked", each.equals(value) ? "" : null)
            .element("label", words, "for", name + "-" + each).close("div"));
        html.close("fieldset");
        return this;
    }

    /** @param sentences what is wrong; nothing is written where there is none */
    Form faults(List<String> sentences) {
        faults(html, sentences);
        return this;
    }

    static void faults(Html html, List<String> sentences) {
        sentences.forEach(sentence -> html.open("div", "class", "aui-message aui-message-error", "role", "alert")
            .element("p", sentence).close("div"));
    }

    /** Ends the form with its buttons. */
    void end(String submit, String cancel) {
        html.open("div", "class", "buttons-container").open("div", "class", "buttons")
            .element("button", submit, "type", "submit", "class", "aui-button aui-button-primary", "name", "confirm",
                "value", "true")
            .element("a", visit.say("form.cancel"), "class", "aui-button aui-button-link cancel", "href", cancel)
            .close("div").close("div").close("form");
    }

    private void label(String name, String label, boolean required) {
        html.open("label", "for", name).text(label);
        if (required) {
            html.open("span", "class", "wiki-required", "title", visit.say("form.required")).text(" *").close("span");
        }
        html.close("label");
    }

    private void hint(String name, String hint) {
        if (hint != null) {
            html.element("div", hint, "class", "description", "id", name + "-hint");
        }
    }
}
