package org.wardbook.isms.preview.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.wardbook.isms.preview.host.AppCode;

/**
 * An element of the descriptor that remembers what was read of it. {@link #done} refuses what nobody read, so that
 * nothing in a descriptor is silently without effect.
 */
final class Tag {

    private final Element element;
    private final String module;
    private final AppCode code;
    private final Set<String> known = new HashSet<>();
    private boolean textKnown;

    private Tag(Element element, String module, AppCode code) {
        this.element = element;
        this.module = module;
        this.code = code;
    }

    static Tag root(Element element, AppCode code) {
        return new Tag(element, title(element), code);
    }

    String name() {
        return element.getTagName();
    }

    AppCode code() {
        return code;
    }

    Element element() {
        return element;
    }

    /** The attribute, which must be there and say something. */
    String need(String attribute) {
        String value = get(attribute);
        if (value.isBlank()) {
            throw fault("needs the attribute '" + attribute + "'");
        }
        return value;
    }

    /** The attribute, or an empty text. */
    String get(String attribute) {
        known.add("@" + attribute);
        return element.getAttribute(attribute).strip();
    }

    boolean flag(String attribute, boolean usual) {
        return switch (get(attribute)) {
            case "" -> usual;
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("has " + attribute + "='" + get(attribute) + "': write true or false");
        };
    }

    int number(String attribute, int usual) {
        String text = get(attribute);
        try {
            return text.isEmpty() ? usual : Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw fault("has " + attribute + "='" + text + "', which is no number");
        }
    }

    String text() {
        textKnown = true;
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString().strip();
    }

    List<Tag> children(String name) {
        known.add(name);
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** All children, whatever they are; the caller refuses those that it does not know. */
    List<Tag> children() {
        List<Tag> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Tag(child, element.getParentNode() instanceof Element ? module : title(child), code));
            }
        }
        return children;
    }

    Optional<Tag> child(String name) {
        List<Tag> found = children(name);
        if (found.size() > 1) {
            throw fault("has more than one <" + name + ">");
        }
        return found.stream().findFirst();
    }

    Tag needChild(String name) {
        return child(name).orElseThrow(() -> fault("needs the element <" + name + ">"));
    }

    /** The {@code key} of a child that names a text, or an empty text where there is none. */
    String textKey(String name) {
        return child(name).map(child -> {
            String key = child.need("key");
            child.done();
            return key;
        }).orElse("");
    }

    /** What {@code <param>} children set, by their text or by the attribute {@code value}. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Tag parameter : children("param")) {
            String text = parameter.text();
            String value = parameter.get("value");
            if (parameters.put(parameter.need("name"), value.isEmpty() ? text : value) != null) {
                throw fault("has the param '" + parameter.need("name") + "' twice");
            }
            parameter.done();
        }
        return parameters;
    }

    /** The class that the attribute names, loaded by the app. */
    Class<?> type(String attribute) {
        return type(attribute, need(attribute));
    }

    Class<?> type(String where, String name) {
        try {
            return code.loader().loadClass(name);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new DescriptorFault(place() + " names the " + where + " " + name
                + ", which the app cannot load: it is neither in the jar nor in an imported package.", missing);
        }
    }

    /** The path of a file of the jar, without the slash that may precede it. */
    String file(String attribute) {
        String path = path(need(attribute));
        if (code.resource(path) == null) {
            throw fault("names the file " + path + ", which is not in the jar");
        }
        return path;
    }

    static String path(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }

    /** Refuses the attributes that were not asked for. */
    void noOtherAttributes() {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!known.contains("@" + attribute.getName())) {
                throw fault("has the attribute '" + attribute.getName() + "', which the preview does not know");
            }
        }
    }

    /** Refuses the attributes, children and text that were not asked for. */
    void done() {
        noOtherAttributes();
        for (Tag child : children()) {
            if (!known.contains(child.name())) {
                throw fault("has the element <" + child.name() + ">, which the preview does not know there");
            }
        }
        if (!textKnown && !text().isEmpty()) {
            throw fault("has the text '" + text() + "', which the preview does not know there");
        }
    }

    DescriptorFault fault(String sentence) {
        return new DescriptorFault(place() + " " + sentence + ".");
    }

    private String place() {
        return title(element).equals(module) ? "The " + module : "<" + name() + "> of the " + module;
    }

    private static String title(Element element) {
        String key = element.getAttribute("key");
        return element.getTagName() + (key.isEmpty() ? "" : " '" + key + "'");
    }
}
