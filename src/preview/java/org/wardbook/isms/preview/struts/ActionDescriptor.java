package org.wardbook.isms.preview.struts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The {@code <struts>} modules of a descriptor, checked as Confluence does, as a configuration of Struts. */
final class ActionDescriptor {

    private static final Pattern NAMESPACE = Pattern.compile("/[a-zA-Z0-9/\\-]+");
    private static final Pattern ACTION = Pattern.compile("[a-zA-Z0-9\\-]+");
    private static final Pattern METHOD = Pattern.compile("[a-zA-Z_]*[0-9]*");
    private static final Set<String> STACKS = Set.of("defaultStack", "validatingStack");
    private static final Set<String> RESULTS = Set.of("velocity", "redirect");

    private final List<Element> modules;

    ActionDescriptor(List<Element> modules) {
        this.modules = modules;
        modules.forEach(ActionDescriptor::check);
    }

    /** The folders of all actions, for example {@code /spaces/isms}. */
    List<String> namespaces() {
        return modules.stream().flatMap(module -> children(module, "package").stream())
            .map(each -> each.getAttribute("namespace")).distinct().toList();
    }

    /** What Struts reads after its own defaults. */
    Document configuration() {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = child(document, document, "struts");
            bean(document, root, "org.apache.struts2.factory.ActionFactory", AppActions.class,
                "struts.objectFactory.actionFactory");
            bean(document, root, "org.apache.struts2.text.TextProviderFactory", AppTexts.Factory.class,
                "struts.textProviderFactory");
            constant(document, root, "struts.parameters.requireAnnotations", "true");
            constant(document, root, "struts.enable.DynamicMethodInvocation", "false");
            constant(document, root, "struts.action.extension", "action");
            constant(document, root, "struts.ognl.expressionMaxLength", "150");
            constant(document, root, "struts.handle.exception", "false");
            defaults(document, root);
            modules.forEach(module -> children(module, "package")
                .forEach(each -> root.appendChild(document.importNode(each, true))));
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void defaults(Document document, Element root) {
        Element defaults = child(document, root, "package");
        defaults.setAttribute("name", "default");
        defaults.setAttribute("extends", "struts-default");
        defaults.setAttribute("abstract", "true");
        Element result = child(document, child(document, defaults, "result-types"), "result-type");
        result.setAttribute("name", "velocity");
        result.setAttribute("class", VelocityPage.class.getName());
        Element interceptors = child(document, defaults, "interceptors");
        Element gate = child(document, interceptors, "interceptor");
        gate.setAttribute("name", "gate");
        gate.setAttribute("class", Gate.class.getName());
        stack(document, interceptors, "defaultStack", "servletConfig", "gate", "params");
        stack(document, interceptors, "validatingStack", "servletConfig", "gate", "params", "conversionError",
            "workflow");
        child(document, defaults, "default-interceptor-ref").setAttribute("name", "defaultStack");
    }

    private static void stack(Document document, Element interceptors, String name, String... parts) {
        Element stack = child(document, interceptors, "interceptor-stack");
        stack.setAttribute("name", name);
        for (String part : parts) {
            child(document, stack, "interceptor-ref").setAttribute("name", part);
        }
    }

    private static void bean(Document document, Element root, String type, Class<?> implementation, String constant) {
        Element bean = child(document, root, "bean");
        bean.setAttribute("type", type);
        bean.setAttribute("name", "preview");
        bean.setAttribute("class", implementation.getName());
        constant(document, root, constant, "preview");
    }

    private static void constant(Document document, Element root, String name, String value) {
        Element constant = child(document, root, "constant");
        constant.setAttribute("name", name);
        constant.setAttribute("value", value);
    }

    private static Element child(Document document, Node parent, String name) {
        return (Element) parent.appendChild(document.createElement(name));
    }

    private static void check(Element module) {
        for (Element part : children(module, "package")) {
            demand("default".equals(part.getAttribute("extends")), "package", part, "extends \"default\"");
            demand(NAMESPACE.matcher(part.getAttribute("namespace")).matches(), "package", part, "a namespace");
            children(part, "default-interceptor-ref").forEach(reference ->
                demand(STACKS.contains(reference.getAttribute("name")), "package", part, "a stack of " + STACKS));
            for (Element action : children(part, "action")) {
                demand(ACTION.matcher(action.getAttribute("name")).matches(), "action", action, "letters and digits");
                demand(METHOD.matcher(action.getAttribute("method")).matches(), "action", action, "a method's name");
                children(action, "result").forEach(result ->
                    demand(RESULTS.contains(result.getAttribute("type")), "action", action, "results of " + RESULTS));
            }
        }
    }

    private static void demand(boolean held, String what, Element element, String need) {
        if (!held) {
            throw new IllegalStateException("The struts " + what + " '" + element.getAttribute("name") + "' needs "
                + need + ".");
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
