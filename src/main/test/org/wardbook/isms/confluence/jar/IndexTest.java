package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The index that Spring Scanner reads says what the annotations in the bytecode say. */
public class IndexTest {

    private static final String COMPONENTS = "META-INF/plugin-components/component";
    private static final String IMPORTS = "META-INF/plugin-components/imports";
    private static final Set<String> COMPONENT = Set.of("Lorg/springframework/stereotype/Component;",
            "Lorg/springframework/stereotype/Service;", "Lorg/springframework/stereotype/Repository;",
            "Lorg/springframework/stereotype/Controller;", "Ljakarta/inject/Named;");
    private static final String IMPORT = "Lcom/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport;";

    private final FinishedJar jar = FinishedJar.get();
    private final TreeMap<String, String> components = new TreeMap<>();
    private final TreeMap<String, String> imports = new TreeMap<>();

    public IndexTest() {
        for (String type : jar.classes()) {
            new ClassReader(jar.bytes(type.replace('.', '/') + ".class")).accept(new Scan(), 0);
        }
    }

    @Test
    public void theComponentsAreExactlyTheAnnotatedClasses() {
        assertEquals(lines(components), indexed(COMPONENTS));
    }

    @Test
    public void theImportsAreExactlyTheAnnotatedServices() {
        assertEquals(lines(imports), indexed(IMPORTS));
    }

    @Test
    public void noTwoBeansHaveTheSameName() {
        Set<String> names = new TreeSet<>();
        for (TreeMap<String, String> index : List.of(components, imports)) {
            index.forEach((type, name) -> {
                String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
                String bean = name.isEmpty() ? java.beans.Introspector.decapitalize(simple) : name;
                assertTrue("two beans are called " + bean + "; give one another name", names.add(bean));
            });
        }
    }

    @Test
    public void springReadsTheIndex() {
        String context = jar.text("META-INF/spring/plugin-context.xml");
        assertTrue(context.contains("xmlns:atlassian-scanner=\"http://www.atlassian.com/schema/atlassian-scanner/2\""));
        assertTrue(context.contains("<atlassian-scanner:scan-indexes/>"));
    }

    @Test
    public void theScannersOwnClassesStayWithTheHost() {
        assertFalse(jar.names().stream().anyMatch(name -> name.startsWith("com/atlassian/plugin/spring/scanner")));
    }

    private static List<String> lines(TreeMap<String, String> index) {
        return index.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue().isEmpty() ? "" : "#" + entry.getValue()))
                .collect(Collectors.toList());
    }

    /** The scanner takes every line for an entry, so none is empty; without entries there is no file. */
    private List<String> indexed(String name) {
        return jar.has(name) ? jar.text(name).lines().collect(Collectors.toList()) : List.of();
    }

    /** Notes the annotations of one class. */
    private final class Scan extends ClassVisitor {

        private String type;

        Scan() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type = name.replace('/', '.');
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return COMPONENT.contains(descriptor) ? note(components, type) : null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String field, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return IMPORT.equals(descriptor) ? note(imports, Type.getType(field).getClassName()) : null;
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String method, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitParameterAnnotation(int index, String descriptor, boolean visible) {
                    String service = Type.getArgumentTypes(method)[index].getClassName();
                    return IMPORT.equals(descriptor) ? note(imports, service) : null;
                }
            };
        }

        private AnnotationVisitor note(TreeMap<String, String> index, String key) {
            index.putIfAbsent(key, "");
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    index.put(key, value.toString());
                }
            };
        }
    }
}
