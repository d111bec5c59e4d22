package org.wardbook.isms.preview.storage;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wardbook.isms.preview.storage.Node.Element;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.WikiFault;

/** Reads storage format as XML: no document type, no entities but HTML's, no processing instructions. */
final class StorageReader {

    /** Deeper pages are a mistake or an attack. */
    private static final int DEPTH = 100;
    private static final String START = "<storage xmlns:ac=\"http://www.atlassian.com/schema/confluence/4/ac/\""
        + " xmlns:ri=\"http://www.atlassian.com/schema/confluence/4/ri/\""
        + " xmlns:at=\"http://www.atlassian.com/schema/confluence/4/at/\">";
    private static final XMLInputFactory FACTORY = factory();

    private StorageReader() {
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * The element that holds the whole page.
     *
     * @throws WikiFault 400 naming the line, if it is not well-formed
     */
    static Element read(String storage) {
        XMLStreamReader reader = null;
        try {
            reader = FACTORY.createXMLStreamReader(
                new StringReader(START + Entities.numbered(storage) + "</storage>"));
            return read(reader);
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
            throw fault(Math.min(line, (int) storage.lines().count()), "storage.malformed", reason(malformed));
        } finally {
            close(reader);
        }
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = new Element(name(reader.getPrefix(), reader.getLocalName()), attributes(reader),
                        new ArrayList<>(), line);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().children().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEPTH) {
                        throw fault(line, "storage.deep", DEPTH);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.peek().children().add(new Node.Text(reader.getText(), line));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault(line, "storage.entity", reader.getLocalName());
                case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD ->
                    throw fault(line, "storage.instruction");
                default -> {
                    // comments are nobody's text
                }
            }
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The parser's own words without the place, which is said before. */
    private static String reason(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }

    static WikiFault fault(int line, String key, Object... arguments) {
        Texts texts = Texts.ofReader();
        return new WikiFault(400, texts.say("storage.line", String.valueOf(Math.max(line, 1)),
            texts.say(key, arguments)));
    }

    private static void close(XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException closed) {
            // it reads from memory
        }
    }
}
