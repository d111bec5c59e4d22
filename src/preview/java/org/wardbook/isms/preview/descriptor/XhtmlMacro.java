package org.wardbook.isms.preview.descriptor;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An {@code <xhtml-macro>}. {@code description} is the key of a text or empty: then the conventional key
 * {@code pluginKey.name.desc} counts.
 */
public record XhtmlMacro(String name, String key, Class<? extends Macro> type, String icon, String documentation,
                         String description, List<String> categories, List<Parameter> parameters) {

    private static final List<String> TYPES = List.of("string", "boolean", "username", "enum", "int", "spacekey",
        "relativedate", "percentage", "confluence-content", "url", "color", "attachment", "full_attachment", "label",
        "date", "group", "cql");
    private static final List<String> CATEGORIES = List.of("confluence-content", "visuals", "reporting", "media",
        "formatting", "navigation", "communication", "admin", "development", "external-content", "hidden");

    /** {@code values} only for an enum. */
    public record Parameter(String name, String type, boolean required, boolean multiple, String usual,
                            List<String> values, Map<String, String> options, List<String> aliases) {
    }

    static XhtmlMacro of(Tag tag) {
        Class<?> type = tag.type("class");
        if (!Macro.class.isAssignableFrom(type)) {
            throw tag.fault("names " + type.getName() + ", which is no " + Macro.class.getName());
        }
        tag.get("i18n-name-key");
        Tag parameters = tag.needChild("parameters");
        XhtmlMacro macro = new XhtmlMacro(tag.need("name"), tag.need("key"), type.asSubclass(Macro.class),
            tag.get("icon"), tag.get("documentation-url"), tag.textKey("description"),
            tag.children("category").stream().map(XhtmlMacro::category).toList(),
            parameters.children("parameter").stream().map(XhtmlMacro::parameter).toList());
        parameters.done();
        tag.done();
        if (!macro.icon.isEmpty() && !macro.icon.startsWith("/download/resources/")) {
            throw tag.fault("has icon='" + macro.icon + "': give the address below /download/resources/, as a path in"
                + " the jar breaks the editor's placeholder");
        }
        if (macro.parameters.stream().map(Parameter::name).distinct().count() < macro.parameters.size()) {
            throw tag.fault("has a parameter twice");
        }
        return macro;
    }

    private static String category(Tag tag) {
        String name = tag.need("name");
        tag.done();
        if (!CATEGORIES.contains(name)) {
            throw tag.fault("is '" + name + "': write one of " + CATEGORIES);
        }
        return name;
    }

    private static Parameter parameter(Tag tag) {
        Parameter parameter = new Parameter(tag.need("name"), tag.need("type"), tag.flag("required", false),
            tag.flag("multiple", false), tag.get("default"),
            tag.children("value").stream().map(value -> only(value, "name")).toList(), options(tag),
            tag.children("alias").stream().map(alias -> alias.get("name")).toList());
        tag.children("alias").forEach(XhtmlMacro::alias);
        tag.done();
        if (!TYPES.contains(parameter.type)) {
            throw tag.fault("'" + parameter.name + "' has the type '" + parameter.type + "': write one of " + TYPES);
        }
        if ("enum".equals(parameter.type) == parameter.values.isEmpty()) {
            throw tag.fault("'" + parameter.name + "' " + (parameter.values.isEmpty()
                ? "is an enum without <value>" : "has a <value>, but is no enum"));
        }
        if (!parameter.values.isEmpty() && !parameter.usual.isEmpty() && !parameter.values.contains(parameter.usual)) {
            throw tag.fault("'" + parameter.name + "' has the default '" + parameter.usual + "', which is no <value>");
        }
        return parameter;
    }

    private static void alias(Tag tag) {
        tag.get("name");
        tag.done();
    }

    private static Map<String, String> options(Tag tag) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Tag option : tag.children("option")) {
            options.put(option.need("key"), option.need("value"));
            option.done();
        }
        return options;
    }

    private static String only(Tag tag, String attribute) {
        String value = tag.need(attribute);
        tag.done();
        return value;
    }
}
