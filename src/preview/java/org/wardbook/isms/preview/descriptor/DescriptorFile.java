package org.wardbook.isms.preview.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.wardbook.isms.preview.host.AppCode;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The file {@code atlassian-plugin.xml} of an app. */
final class DescriptorFile {

    private static final String NAME = "atlassian-plugin.xml";

    private DescriptorFile() {
    }

    static Element root(AppCode code) {
        URL file = code.resource(NAME);
        if (file == null) {
            throw new DescriptorFault("The app has no " + NAME + " at the root of its jar.");
        }
        try (InputStream in = file.openStream()) {
            return builder().parse(in).getDocumentElement();
        } catch (SAXParseException malformed) {
            throw new DescriptorFault(NAME + " is not well-formed: line " + malformed.getLineNumber() + ", column "
                + malformed.getColumnNumber() + ": " + malformed.getMessage(), malformed);
        } catch (SAXException | IOException unreadable) {
            throw new DescriptorFault(NAME + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
