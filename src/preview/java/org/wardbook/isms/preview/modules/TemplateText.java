package org.wardbook.isms.preview.modules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiFault;

/** Fills the variables of a content template: {@code <at:var at:name="x"/>}, escaped unless it is {@code rawxhtml}. */
final class TemplateText {

    private static final Pattern VARIABLE = Pattern.compile("<at:var\\b([^<>]*?)(?:/>|>\\s*</at:var>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([\\w:]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*");
    private static final Pattern OTHER = Pattern.compile("<at:[\\w.-]*");

    private TemplateText() {
    }

    /**
     * The template in storage format.
     *
     * @param file names the template in faults
     * @throws WikiFault for a variable that is not set, and for other {@code at:} elements
     */
    static String fill(String file, String template, Map<String, Object> values) {
        StringBuilder filled = new StringBuilder(template.length() * 2);
        Matcher variables = VARIABLE.matcher(template);
        int from = 0;
        while (variables.find()) {
            filled.append(plain(file, template.substring(from, variables.start())))
                .append(value(file, variables.group(1), values));
            from = variables.end();
        }
        return filled.append(plain(file, template.substring(from))).toString();
    }

    private static String plain(String file, String text) {
        Matcher other = OTHER.matcher(text);
        if (other.find()) {
            throw new WikiFault(400, "The template " + file + " has " + other.group()
                + ">: of the template elements the preview knows <at:var at:name=\"…\"/> only.");
        }
        return text;
    }

    private static String value(String file, String attributes, Map<String, Object> values) {
        String name = null;
        boolean raw = false;
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.lookingAt()) {
            String text = each.group(2) == null ? each.group(3) : each.group(2);
            switch (each.group(1)) {
                case "at:name" -> name = text;
                case "at:rawxhtml", "at:rawXhtml" -> raw = Boolean.parseBoolean(text);
                default -> throw new WikiFault(400, "The template " + file + " has a variable with the attribute "
                    + each.group(1) + ", which the preview does not know.");
            }
            each.region(each.end(), attributes.length());
        }
        Object value = name == null ? null : values.get(name);
        if (value == null) {
            throw new WikiFault(400, "The template " + file + " names the variable '" + name
                + "', which nothing fills.");
        }
        return raw ? value.toString() : Html.escape(value.toString());
    }
}
