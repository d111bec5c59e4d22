package org.wardbook.isms.preview.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The ledger says of everything that the finished jar asks of the host how faithful the preview is in it. */
public class FidelityTest {

    private static final String PLATFORM = "com.atlassian.";

    private final Set<String> types = new TreeSet<>();
    private final Document descriptor;

    public FidelityTest() throws Exception {
        try (JarFile jar = new JarFile(InstalledJar.path().toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    note(jar, entry);
                }
            }
            descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")));
        }
        for (Element element : elements(descriptor.getDocumentElement(), "*")) {
            if (element.getAttribute("class").startsWith(PLATFORM)) {
                types.add(element.getAttribute("class"));
            }
        }
    }

    private void note(JarFile jar, JarEntry entry) throws IOException {
        // a writer, since it asks for the inside of methods, too
        new ClassReader(jar.getInputStream(entry)).accept(new ClassRemapper(new ClassWriter(0), new Remapper() {
            @Override
            public String map(String internalName) {
                String name = internalName.replace('/', '.');
                if (name.startsWith(PLATFORM)) {
                    types.add(name);
                }
                return internalName;
            }
        }), ClassReader.SKIP_DEBUG);
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
            elements.add((Element) parent.getElementsByTagName(name).item(i));
        }
        return elements;
    }

    @Test
    public void everyPlatformTypeOfTheAppIsInTheLedgerOnce() {
        assertTrue("the app refers to the platform: " + types, types.size() > 10);
        assertEquals(List.of(), types.stream().filter(type -> Ledger.linesOf(type) != 1).toList());
    }

    @Test
    public void everyModuleOfTheDescriptorIsInTheLedgerOnce() {
        Set<String> modules = new TreeSet<>();
        for (Element element : elements(descriptor.getDocumentElement(), "*")) {
            if (element.getParentNode() == descriptor.getDocumentElement() && !"plugin-info".equals(
                    element.getTagName())) {
                modules.add("<" + element.getTagName() + ">");
            }
        }
        assertFalse(modules.isEmpty());
        assertEquals(List.of(), modules.stream().filter(module -> Ledger.linesOf(module) != 1).toList());
    }

    @Test
    public void noTypeInTheLedgerIsUnknownToThePlatformsSignatures() {
        assertEquals(List.of(), Ledger.lines().stream().map(Ledger.Line::part)
            .filter(part -> part.startsWith(PLATFORM)).filter(part -> !signature(part)).toList());
    }

    private static boolean signature(String type) {
        return FidelityTest.class.getResource("/" + type.replace('.', '/') + ".class") != null;
    }

    @Test
    public void everyLineIsCompleteAndNoPartIsThereTwice() {
        Set<String> parts = new HashSet<>();
        for (Ledger.Line line : Ledger.lines()) {
            assertTrue(line.part() + " is there twice", parts.add(line.part()));
            assertTrue(line.toString(), Set.of("real", "emulated", "absent").contains(line.fidelity()));
            assertFalse(line.toString(), line.note().isBlank());
        }
        assertEquals(Set.of("real", "emulated", "absent"),
            Ledger.lines().stream().map(Ledger.Line::fidelity).collect(Collectors.toSet()));
    }
}
