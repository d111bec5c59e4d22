package org.wardbook.isms.confluence.jar;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The {@code atlassian-plugin.xml} in the jar. */
final class Descriptor {

    final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    static Descriptor of(FinishedJar jar) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new Descriptor(factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(jar.bytes("atlassian-plugin.xml"))).getDocumentElement());
    }

    /** All elements, at any depth, with the given name; all there are for {@code *}. */
    List<Element> all(String name) {
        return list(root.getElementsByTagName(name));
    }

    /** The modules: the children of the root but for plugin-info and resource. */
    List<Element> modules() {
        return children(root).stream()
                .filter(child -> !List.of("plugin-info", "resource").contains(child.getTagName()))
                .collect(Collectors.toList());
    }

    /** What {@code class} attributes, and the elements whose text is a class, name. */
    List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (Element element : all("*")) {
            if (element.hasAttribute("class")) {
                classes.add(element.getAttribute("class"));
            }
            if (List.of("entity", "upgradeTask").contains(element.getTagName())) {
                classes.add(element.getTextContent().trim());
            }
        }
        return classes;
    }

    static List<Element> parameters(Element macro) {
        return children(macro, "parameters").stream().flatMap(list -> children(list, "parameter").stream())
                .collect(Collectors.toList());
    }

    static List<Element> children(Element parent) {
        return list(parent.getChildNodes());
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).collect(Collectors.toList());
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element) {
                elements.add((Element) node);
            }
        }
        return elements;
    }
}
