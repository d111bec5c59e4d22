package org.wardbook.isms.confluence.draw;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/**
 * Compares drawn HTML with the file that a person looked at. The HTML must be well-formed. {@code -Dgolden.rewrite=true}
 * writes the files anew; look at what changed.
 */
public final class Golden {

    private static final Path FILES =
        Path.of(System.getProperty("basedir", "."), "test/org/wardbook/isms/confluence/draw/golden");

    private Golden() {
    }

    public static void assertDrawn(String name, String html) {
        Path file = FILES.resolve(name + ".html");
        String pretty = pretty(html);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(FILES);
                Files.writeString(file, pretty);
            }
            assertTrue(file + " is missing: write it with -Dgolden.rewrite=true", Files.exists(file));
            assertEquals(name, Files.readString(file), pretty);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One element a line; what holds no further element stays on it. */
    static String pretty(String html) {
        StringBuilder out = new StringBuilder();
        NodeList nodes = parsed(html).getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            print(nodes.item(i), 0, out);
        }
        return out.toString();
    }

    static Element parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<drawn>" + html + "</drawn>"))).getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError("not well-formed: " + malformed.getMessage() + "\n" + html, malformed);
        }
    }

    private static void print(Node node, int depth, StringBuilder out) {
        String indent = "  ".repeat(depth);
        if (node instanceof Text) {
            if (!node.getTextContent().isBlank()) {
                out.append(indent).append(Html.escaped(node.getTextContent().strip())).append('\n');
            }
            return;
        }
        out.append(indent).append('<').append(node.getNodeName());
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ').append(attributes.item(i).getNodeName()).append("=\"")
                .append(Html.escaped(attributes.item(i).getNodeValue())).append('"');
        }
        out.append('>');
        if (((Element) node).getElementsByTagName("*").getLength() == 0) {
            out.append(Html.escaped(node.getTextContent()));
        } else {
            out.append('\n');
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                print(child, depth + 1, out);
            }
            out.append(indent);
        }
        out.append("</").append(node.getNodeName()).append(">\n");
    }
}
