package org.wardbook.isms.preview.pages;

import java.util.List;
import org.wardbook.isms.preview.host.MacroModule;
import org.wardbook.isms.preview.host.MacroModule.Parameter;
import org.wardbook.isms.preview.html.Html;

/** The dialog that inserts a macro: a list of macros, then the chosen one's parameters. A script opens and reads it. */
record MacroBrowser(Visit visit) {

    void write(Html html, List<MacroModule> macros) {
        html.open("section", "id", "macro-browser", "class", "aui-layer aui-dialog2 aui-dialog2-large", "role",
            "dialog", "aria-labelledby", "macro-browser-title", "hidden", "");
        html.open("div", "class", "aui-dialog2-header").element("h2", visit.say("macros.title"), "class",
            "aui-dialog2-header-main", "id", "macro-browser-title").close("div");
        html.open("div", "class", "aui-dialog2-content");
        html.open("div", "class", "wiki-macro-list").open("form", "class", "aui top-label")
            .open("div", "class", "field-group").element("label", visit.say("macros.search"), "for", "macro-search")
            .open("input", "class", "text long-field", "type", "search", "id", "macro-search", "autocomplete", "off")
            .close("div").close("form").open("ul", "class", "wiki-cards");
        macros.forEach(macro -> card(html, macro));
        html.close("ul").element("p", visit.say("macros.none"), "class", "wiki-empty", "hidden", "").close("div");
        macros.forEach(macro -> form(html, macro));
        html.close("div").open("div", "class", "aui-dialog2-footer").open("div", "class", "aui-dialog2-footer-actions");
        html.element("button", visit.say("macros.insert"), "type", "button", "class", "aui-button aui-button-primary",
            "id", "macro-insert", "hidden", "");
        html.element("button", visit.say("macros.back"), "type", "button", "class", "aui-button", "id", "macro-back",
            "hidden", "");
        html.element("button", visit.say("form.cancel"), "type", "button", "class", "aui-button aui-button-link", "id",
            "macro-cancel");
        html.close("div").close("div").close("section");
    }

    private static void card(Html html, MacroModule macro) {
        html.open("li").open("button", "type", "button", "data-macro", macro.name()).open("span")
            .element("span", macro.title(), "class", "wiki-card-title")
            .element("span", macro.description(), "class", "wiki-card-words").close("span").close("button").close("li");
    }

    private void form(Html html, MacroModule macro) {
        html.open("form", "class", "aui top-label wiki-macro-form", "data-macro", macro.name(), "data-body",
            String.valueOf(macro.hasBody()), "hidden", "").element("h3", macro.title());
        html.element("p", macro.description());
        macro.parameters().forEach(parameter -> field(html, macro, parameter));
        if (macro.parameters().isEmpty()) {
            html.element("p", visit.say("macros.bare"), "class", "wiki-empty");
        }
        html.close("form");
    }

    private void field(Html html, MacroModule macro, Parameter parameter) {
        String id = "macro-" + macro.name() + "-" + parameter.name();
        html.open("div", "class", "field-group").open("label", "for", id).text(parameter.label());
        if (parameter.required()) {
            html.element("span", " *", "class", "wiki-required", "title", visit.say("form.required"));
        }
        html.close("label");
        switch (parameter.type()) {
            case "boolean" -> choice(html, id, parameter, List.of("true", "false"));
            case "enum" -> choice(html, id, parameter, parameter.values());
            default -> html.open("input", "class", "text long-field", "type",
                parameter.type().equals("int") ? "number" : "text", "id", id, "name", parameter.name(), "value",
                parameter.defaultValue(), "data-default", parameter.defaultValue(), "required",
                parameter.required() ? "" : null, "autocomplete", "off");
        }
        html.close("div");
    }

    private void choice(Html html, String id, Parameter parameter, List<String> values) {
        html.open("select", "class", "select", "id", id, "name", parameter.name(), "data-default",
            parameter.defaultValue(), "required", parameter.required() ? "" : null);
        if (!parameter.required()) {
            html.element("option", visit.say("macros.unset"), "value", "");
        }
        for (String value : values) {
            html.element("option", words(parameter, value), "value", value, "selected",
                value.equals(parameter.defaultValue()) ? "" : null);
        }
        html.close("select");
    }

    private String words(Parameter parameter, String value) {
        return parameter.type().equals("boolean") ? visit.say("macros." + value) : value;
    }
}
