package org.wardbook.isms.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.register.Field;
import org.wardbook.isms.core.register.FieldType;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.register.Step;

/** Whatever key the code can ask for is a text in both languages, with no more arguments than it is given. */
public class KeysTest {

    private static final String PREFIX = "org.wardbook.isms.";
    private static final Pattern REASON = Pattern.compile("(error|journal)(\\.[a-z]+)+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    public void everyRegisterGroupFieldOptionAndStepHasItsLabel() {
        Set<String> asked = new TreeSet<>();
        for (Register register : Wardbook.REGISTERS.all()) {
            asked.add("register." + register.name());
            asked.add("register." + register.name() + ".one");
            if (!register.isAdministered()) {
                asked.add("group." + register.name() + ".custom");
            }
            for (Step step : register.steps()) {
                asked.add("step." + register.name() + "." + step.id());
                step.asks().forEach(field ->
                    asked.add("step." + register.name() + "." + step.id() + "." + field.name()));
            }
            for (Field field : register.fields()) {
                asked.add("group." + register.name() + "." + (field.group().isEmpty() ? "general" : field.group()));
                asked.add("field." + register.name() + "." + field.name());
                if (field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES) {
                    field.options().forEach(option ->
                        asked.add("option." + register.name() + "." + field.name() + "." + option));
                }
            }
        }
        for (String language : List.of("en", "de")) {
            Properties texts = FakeTexts.all(language);
            Set<String> known = new TreeSet<>();
            texts.stringPropertyNames().forEach(key -> known.add(key.substring(PREFIX.length())));
            known.removeIf(key -> !key.matches("(register|group|field|option|step)\\..*"));
            assertSame(language, asked, known);
            asked.forEach(key -> assertTrue(key, !texts.getProperty(PREFIX + key).isBlank()));
        }
    }

    @Test
    public void everyReasonOfARefusalHasItsTextAndNothingElseDoes() throws Exception {
        Map<String, Integer> reasons = reasons();
        assertTrue("found " + reasons.size(), reasons.size() > 60);
        for (String language : List.of("en", "de")) {
            Set<String> known = new TreeSet<>();
            FakeTexts.all(language).stringPropertyNames().forEach(key -> known.add(key.substring(PREFIX.length())));
            known.removeIf(key -> !REASON.matcher(key).matches());
            assertSame(language, reasons.keySet(), known);
        }
    }

    @Test
    public void noTextNeedsAnArgumentThatTheCodeDoesNotGive() throws Exception {
        List<String> wrong = new ArrayList<>();
        reasons().forEach((key, arguments) -> {
            for (String language : List.of("en", "de")) {
                Matcher matcher = PLACEHOLDER.matcher(FakeTexts.all(language).getProperty(PREFIX + key, ""));
                while (matcher.find()) {
                    if (arguments >= 0 && Integer.parseInt(matcher.group(1)) >= arguments) {
                        wrong.add(language + " " + key + " {" + matcher.group(1) + "} of " + arguments);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static void assertSame(String language, Set<String> asked, Set<String> known) {
        Set<String> missing = new TreeSet<>(asked);
        missing.removeAll(known);
        assertEquals("asked for, but no text in " + language, Set.of(), missing);
        Set<String> idle = new TreeSet<>(known);
        idle.removeAll(asked);
        assertEquals("a text in " + language + " that nobody asks for", Set.of(), idle);
    }

    /** The reasons that stand in the classes of core and app, with the least number of arguments given; -1 unknown. */
    private static Map<String, Integer> reasons() throws IOException, URISyntaxException {
        Map<String, Integer> reasons = new TreeMap<>();
        for (Class<?> type : List.of(Wardbook.class, Words.class)) {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                read(place, reasons);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    read(jar.getPath("/"), reasons);
                }
            }
        }
        return reasons;
    }

    private static void read(Path root, Map<String, Integer> reasons) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(int access, String name, String shape, String generic,
                                                     String[] exceptions) {
                        return new Calls(reasons);
                    }
                }, 0);
            }
        }
    }

    /** A reason stands before the array of its arguments. */
    private static final class Calls extends MethodVisitor {
        private final Map<String, Integer> reasons;
        private final List<String> open = new ArrayList<>();
        private int number;

        Calls(Map<String, Integer> reasons) {
            super(Opcodes.ASM9);
            this.reasons = reasons;
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String text && REASON.matcher(text).matches()) {
                reasons.putIfAbsent(text, -1);
                open.add(text);
            }
        }

        @Override
        public void visitInsn(int instruction) {
            number = instruction - Opcodes.ICONST_0;
        }

        @Override
        public void visitIntInsn(int instruction, int operand) {
            number = operand;
        }

        @Override
        public void visitTypeInsn(int instruction, String type) {
            if (instruction == Opcodes.ANEWARRAY) {
                int given = number;
                open.forEach(key -> reasons.merge(key, given, (a, b) -> a < 0 ? b : Math.min(a, b)));
                open.clear();
            }
        }
    }
}
