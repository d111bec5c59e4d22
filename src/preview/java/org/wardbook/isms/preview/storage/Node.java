package org.wardbook.isms.preview.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a page in storage format. Lines count from 1. */
sealed interface Node {

    int line();

    record Text(String text, int line) implements Node {
    }

    /** @param name with its prefix as it is written: {@code ac:link} */
    record Element(String name, Map<String, String> attributes, List<Node> children, int line) implements Node {

        /** The attribute's value, or empty. */
        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        Stream<Element> elements(String wanted) {
            return elements().filter(element -> element.name().equals(wanted));
        }

        Optional<Element> first(String wanted) {
            return elements(wanted).findFirst();
        }

        /** All text in it and below, as it is written. */
        String content() {
            StringBuilder all = new StringBuilder();
            collect(all);
            return all.toString();
        }

        private void collect(StringBuilder all) {
            for (Node child : children) {
                if (child instanceof Text words) {
                    all.append(words.text());
                } else if (child instanceof Element element) {
                    element.collect(all);
                }
            }
        }
    }
}
