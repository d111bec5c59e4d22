package org.wardbook.isms.preview.bundle;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads {@code META-INF/spring/*.xml}: Spring's own namespaces and the scanner's, with schemas that lie here. */
final class ContextFiles {

    private static final String SCHEMA = ScanIndexes.NAMESPACE + "/atlassian-scanner.xsd";

    private ContextFiles() {
    }

    static void read(List<URL> files, ScanIndexes scanner, GenericApplicationContext context) {
        ClassLoader host = ContextFiles.class.getClassLoader();
        DefaultNamespaceHandlerResolver springs = new DefaultNamespaceHandlerResolver(host);
        PluggableSchemaResolver schemas = new PluggableSchemaResolver(host);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setNamespaceHandlerResolver(
            namespace -> ScanIndexes.NAMESPACE.equals(namespace) ? scanner : springs.resolve(namespace));
        reader.setEntityResolver((publicId, systemId) -> schema(publicId, systemId, schemas));
        files.forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
    }

    private static InputSource schema(String publicId, String systemId, PluggableSchemaResolver schemas)
            throws IOException, SAXException {
        InputSource found;
        if (SCHEMA.equals(systemId)) {
            found = new InputSource(ContextFiles.class.getResourceAsStream("/bundle/atlassian-scanner.xsd"));
            found.setSystemId(systemId);
        } else {
            found = schemas.resolveEntity(publicId, systemId);
        }
        if (found == null) {
            throw new SAXException("The preview has no schema " + systemId + " and fetches none.");
        }
        return found;
    }
}
