package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.objectweb.asm.Opcodes;

/**
 * The app is compiled against signatures that nobody but this project wrote. So everything that the finished jar uses
 * of the platform must have its line in the table of evidence, and the signatures must offer nothing else.
 */
public class EvidenceTest {

    private static final String TABLE = "src/platform/evidence/members.tsv";
    private static final String[] TABLED = {"com.atlassian.", "org.apache.struts2."};
    private static final String REAL = "net.java.ao.";

    private static Evidence evidence;
    private static Shapes shapes;
    private static References references;
    /** Every platform type and member that the app uses, as the table writes it; with a class that uses it. */
    private static final Map<String, String> USED = new java.util.TreeMap<>();
    private static final List<String> UNKNOWN = new ArrayList<>();

    @BeforeClass
    public static void readTheJar() throws IOException {
        FinishedJar jar = FinishedJar.get();
        evidence = Evidence.read();
        shapes = new Shapes(jar);
        references = References.of(jar);
        references.types.forEach((type, where) -> {
            if (startsWith(type, TABLED)) {
                USED.putIfAbsent(type, where);
            }
        });
        references.members.forEach(EvidenceTest::use);
        for (String type : jar.classes()) {
            implemented(type);
        }
    }

    private static void use(Member member, String where) {
        Optional<Member> declared = shapes.declared(member);
        if (declared.isPresent()) {
            if (declared.get().isIn(TABLED) && !isImplied(declared.get())) {
                USED.putIfAbsent(declared.get().line(), where);
            }
        } else if (member.isIn(REAL) || member.isIn(TABLED)) {
            UNKNOWN.add(member.line() + " (used in " + where + ")");
        }
    }

    /** A class of the app uses what it implements or overrides. */
    private static void implemented(String type) {
        shapes.find(type).ifPresent(shape -> shape.members().keySet().stream()
                .filter(member -> member.descriptor().startsWith("(") && !member.name().startsWith("<"))
                .forEach(member -> {
                    for (String ancestor : shapes.ancestors(type)) {
                        Member host = new Member(ancestor, member.name(), member.descriptor());
                        boolean there = shapes.find(ancestor).map(s -> s.members().containsKey(host)).orElse(false);
                        if (there && host.isIn(TABLED)) {
                            USED.putIfAbsent(host.line(), type);
                        }
                    }
                }));
    }

    /** What every enum has, and the constructor by which a subclass makes its part of an abstract class. */
    private static boolean isImplied(Member member) {
        Shapes.Shape shape = shapes.find(member.owner()).orElseThrow();
        boolean generated = Set.of("values", "valueOf", "ordinal", "name").contains(member.name());
        boolean isAbstract = (shape.access() & Opcodes.ACC_ABSTRACT) != 0;
        return shape.isEnum() && generated
                || isAbstract && member.name().equals("<init>") && member.descriptor().equals("()V");
    }

    @Test
    public void theTableIsWellFormed() {
        assertEquals(TABLE, List.of(), evidence.faults);
    }

    @Test
    public void everyPlatformMemberInTheJarHasEvidence() {
        List<String> missing = new ArrayList<>();
        USED.forEach((member, where) -> {
            if (!evidence.lines.containsKey(member)) {
                missing.add(member + "\t<kind>\tcode\t<version>\t<source|usage|derived>\t<where it was seen>\t<note>"
                        + "   (used in " + where + ")");
            }
        });
        assertTrue("the jar uses platform members without evidence; look them up and add to " + TABLE + ":\n"
                + String.join("\n", missing), missing.isEmpty());
    }

    @Test
    public void everyPlatformMemberInTheJarExists() {
        assertEquals("neither the signatures nor the real libraries have these", List.of(), UNKNOWN);
    }

    @Test
    public void everySignatureHasEvidence() throws IOException {
        Set<String> missing = new TreeSet<>(signatures());
        missing.removeAll(evidence.lines.keySet());
        assertEquals("signatures without a line in " + TABLE, Set.of(), missing);
    }

    @Test
    public void nobodyKeepsASignatureThatNobodyUses() throws IOException {
        Set<String> idle = new TreeSet<>(signatures());
        idle.removeAll(usedWithAncestors());
        idle.removeIf(member -> evidence.lines.containsKey(member) && !evidence.lines.get(member).use().equals("code"));
        assertTrue("no class of the app uses these: take them out of src/platform/java and " + TABLE
                + ", or say in the column 'use' why they stay (descriptor, host, reserved):\n"
                + String.join("\n", idle), idle.isEmpty());
    }

    @Test
    public void theTableSaysOfEveryMemberWhetherTheAppUsesIt() {
        Set<String> used = usedWithAncestors();
        String texts = templates();
        List<String> wrong = new ArrayList<>();
        for (Evidence.Line line : evidence.lines.values()) {
            String name = line.member().replaceAll(".*#|[(].*", "");
            String property = name.matches("get[A-Z].*") ? name.substring(3, 4).toLowerCase() + name.substring(4) : name;
            boolean named = texts.contains("." + name + "(") || texts.matches("(?s).*[.]" + property + "\\b.*");
            if (used.contains(line.member()) != line.use().equals("code")) {
                wrong.add(line.member() + ": " + line.use() + (used.contains(line.member()) ? ", but used" : ", but not"));
            } else if (line.use().equals("template") && !named) {
                wrong.add(line.member() + ": template, but no template names it");
            }
        }
        assertEquals("the column 'use' of " + TABLE + " says something else than the jar", List.of(), wrong);
    }

    private static String templates() {
        FinishedJar jar = FinishedJar.get();
        return jar.names().stream().filter(name -> name.endsWith(".vm")).map(jar::text).collect(Collectors.joining());
    }

    @Test
    public void everyLineNamesSomethingThatExists() throws IOException {
        Set<String> ghosts = new TreeSet<>();
        Set<String> signatures = signatures();
        for (String member : evidence.lines.keySet()) {
            boolean real = startsWith(member, "org.apache.struts2.") && isReal(member);
            if (!signatures.contains(member) && !real) {
                ghosts.add(member);
            }
        }
        assertEquals(TABLE + " has lines for what no signature offers", Set.of(), ghosts);
    }

    private static boolean isReal(String member) {
        int hash = member.indexOf('#');
        Optional<Shapes.Shape> shape = shapes.find(hash < 0 ? member : member.substring(0, hash));
        return shape.isPresent()
                && (hash < 0 || shape.get().members().keySet().stream().anyMatch(m -> m.line().equals(member)));
    }

    private static Set<String> usedWithAncestors() {
        Set<String> used = new HashSet<>(USED.keySet());
        for (String member : USED.keySet()) {
            String owner = member.contains("#") ? member.substring(0, member.indexOf('#')) : member;
            used.add(owner);
            used.addAll(shapes.ancestors(owner));
        }
        return used;
    }

    /** Every type of {@code src/platform/java} under com.atlassian, and what each offers to others. */
    private static Set<String> signatures() throws IOException {
        Path root = Path.of(FinishedJar.property("platform.sources"));
        Set<String> types;
        try (Stream<Path> files = Files.walk(root.resolve("com"))) {
            types = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(path -> path.substring(0, path.length() - 5).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> all = new TreeSet<>();
        for (String type : types) {
            offer(type, all);
            shapes.find(type).ifPresent(shape -> shape.nested().forEach(nested -> offer(nested, all)));
        }
        return all;
    }

    private static void offer(String type, Set<String> all) {
        shapes.find(type).ifPresent(shape -> {
            all.add(type);
            shape.members().forEach((member, access) -> {
                boolean offered = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                        && (access & Opcodes.ACC_SYNTHETIC) == 0;
                if (offered && !isOrdinary(member) && !isImplied(member)) {
                    all.add(member.line());
                }
            });
        });
    }

    /** What every Java class has. */
    private static boolean isOrdinary(Member member) {
        return Set.of("<init>()V", "equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;")
                .contains(member.name() + member.descriptor());
    }

    private static boolean startsWith(String name, String... prefixes) {
        return Stream.of(prefixes).anyMatch(name::startsWith);
    }
}
