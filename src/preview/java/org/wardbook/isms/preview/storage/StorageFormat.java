package org.wardbook.isms.preview.storage;

import static org.wardbook.isms.preview.storage.StorageReader.fault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardbook.isms.preview.storage.Node.Element;

/** What a page may consist of. Stricter than Confluence, which drops what it does not know: here it is named. */
public final class StorageFormat {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");
    private static final Pattern STYLE = Pattern.compile("\\s*(text-align|vertical-align|color|background-color|width"
        + "|min-width|height|margin-left|padding-left|text-decoration|font-weight|font-style|white-space"
        + "|list-style-type|letter-spacing|line-height)\\s*:[\\w#%., ()-]*");

    private StorageFormat() {
    }

    /** @throws org.wardbook.isms.preview.wiki.WikiFault 400 naming the line and what is wrong with it */
    public static void check(String storage) {
        parse(storage);
    }

    static Element parse(String storage) {
        Element page = StorageReader.read(storage);
        page.elements().forEach(child -> check(page, child));
        return page;
    }

    private static void check(Element parent, Element element) {
        if (!Grammar.hasElement(element.name())) {
            throw fault(element.line(), "storage.element", element.name());
        }
        if (!Grammar.fits(parent.name(), element.name())) {
            throw fault(element.line(), "storage.place", element.name(),
                parent.name().equals("storage") ? "page" : parent.name());
        }
        checkAttributes(element);
        checkContent(element);
        element.elements().forEach(child -> check(element, child));
    }

    private static void checkAttributes(Element element) {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String name = attribute.getKey();
            if (!Grammar.hasAttribute(element.name(), name)) {
                throw fault(element.line(), "storage.attribute", element.name(), name);
            }
            boolean address = name.equals("href") || name.equals("ri:value") || name.equals("cite");
            if (address && !safe(attribute.getValue())
                    || name.equals("style") && !plainStyle(attribute.getValue())) {
                throw fault(element.line(), "storage.value", element.name(), name);
            }
        }
        for (String name : Grammar.required(element.name())) {
            if (!element.attributes().containsKey(name)) {
                throw fault(element.line(), "storage.missing", element.name(), name);
            }
        }
        if (element.name().equals("ri:user") && element.attributes().isEmpty()) {
            throw fault(element.line(), "storage.missing", element.name(), "ri:userkey");
        }
    }

    private static void checkContent(Element element) {
        if (!Grammar.holdsText(element.name())) {
            element.children().stream().filter(child -> child instanceof Node.Text text && !text.text().isBlank())
                .findFirst().ifPresent(text -> {
                    throw fault(text.line(), "storage.text", element.name());
                });
        }
        if (element.name().equals("ac:structured-macro")) {
            Set<String> names = new HashSet<>();
            element.elements("ac:parameter").map(parameter -> parameter.attribute("ac:name"))
                .filter(name -> !names.add(name)).findFirst().ifPresent(twice -> {
                    throw fault(element.line(), "storage.twice", element.attribute("ac:name"), twice);
                });
        }
        if (element.name().equals("ac:task-status") && !Set.of("complete", "incomplete")
                .contains(element.content().strip())) {
            throw fault(element.line(), "storage.task");
        }
    }

    private static boolean plainStyle(String style) {
        return Arrays.stream(style.split(";")).allMatch(each -> each.isBlank() || STYLE.matcher(each).matches());
    }

    /** Browsers skip blanks and control characters in front of and within a scheme. */
    private static boolean safe(String address) {
        Matcher scheme = SCHEME.matcher(address.replaceAll("[\\p{Cntrl}\\s]", ""));
        return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
