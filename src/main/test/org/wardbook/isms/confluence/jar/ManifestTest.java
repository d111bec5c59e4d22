package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** What the host's OSGi framework and plugin system read first. */
public class ManifestTest {

    private static final String KEY = "org.wardbook.isms";
    private static final int JAVA_17 = 61;

    private final FinishedJar jar = FinishedJar.get();

    @Test
    public void theHeadersMakeItAPluginThatTheHostDoesNotRewrite() throws Exception {
        assertEquals("2", jar.header("Bundle-ManifestVersion"));
        assertEquals(KEY, jar.header("Bundle-SymbolicName"));
        assertEquals(KEY, jar.header("Atlassian-Plugin-Key"));
        assertEquals(KEY, Descriptor.of(jar).root.getAttribute("key"));
        assertEquals("*", jar.header("Spring-Context"));
        assertEquals(FinishedJar.property("app.version").replace("-", "."), jar.header("Bundle-Version"));
    }

    @Test
    public void everyPackageThatTheJarNeedsIsImported() throws Exception {
        Set<String> missing = needed();
        missing.removeAll(imported());
        assertEquals("Import-Package in src/main/pom.xml names what only the descriptor uses; bnd finds the rest",
                Set.of(), missing);
    }

    @Test
    public void nothingElseIsImported() throws Exception {
        Set<String> idle = imported();
        idle.removeAll(needed());
        for (Evidence.Line line : Evidence.read().lines.values()) {
            if (line.use().equals("descriptor")) {
                idle.remove(line.member().substring(0, line.member().lastIndexOf('.')));
            }
        }
        assertEquals("nobody uses these packages", Set.of(), idle);
    }

    @Test
    public void theBuildWithTheSdkImportsTheSame() throws Exception {
        String pom = Files.readString(Repository.root().resolve("src/main/sdk-pom.xml"));
        String list = pom.substring(pom.indexOf("<Import-Package>") + 16, pom.indexOf("</Import-Package>"));
        assertEquals("Import-Package in src/main/sdk-pom.xml", imported(), Arrays.stream(list.split(","))
                .map(item -> item.strip().replace(";version=!", "")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void nothingIsImportedOptionallyOrOnDemand() {
        assertFalse(jar.header("Import-Package").contains("resolution:=optional"));
        assertNull(jar.header("DynamicImport-Package"));
        assertNull(jar.header("Require-Bundle"));
    }

    @Test
    public void noVersionRangeCanKeepTheAppFromStarting() {
        assertFalse(jar.header("Import-Package"), jar.header("Import-Package").contains("version="));
    }

    @Test
    public void nothingIsExported() {
        assertNull(jar.header("Export-Package"));
    }

    @Test
    public void onlyTheAppsOwnClassesAreInside() {
        assertEquals(List.of(), jar.classes().stream().filter(type -> !type.startsWith("org.wardbook.isms."))
                .collect(Collectors.toList()));
        assertEquals(List.of(), jar.names().stream().filter(name -> name.endsWith(".jar"))
                .collect(Collectors.toList()));
        assertEquals(List.of(), jar.classes().stream().filter(type -> type.startsWith("org.wardbook.isms.preview."))
                .collect(Collectors.toList()));
    }

    @Test
    public void theBytecodeIsThatOfJava17() {
        assertEquals(List.of(), jar.classes().stream().filter(type -> {
            byte[] bytes = jar.bytes(type.replace('.', '/') + ".class");
            return ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) != JAVA_17;
        }).collect(Collectors.toList()));
    }

    @Test
    public void noPathOfTheMachineThatBuiltItIsInside() {
        String home = System.getProperty("user.home");
        String here = System.getProperty("user.dir");
        assertEquals(List.of(), jar.manifest.getMainAttributes().values().stream().map(Object::toString)
                .filter(value -> value.contains(home) || value.contains(here)).collect(Collectors.toList()));
    }

    private Set<String> needed() throws Exception {
        Set<String> needed = References.of(jar).foreignPackages(jar);
        for (String type : Descriptor.of(jar).classes()) {
            if (!jar.hasClass(type)) {
                needed.add(type.substring(0, type.lastIndexOf('.')));
            }
        }
        return needed;
    }

    private Set<String> imported() {
        return Arrays.stream(jar.header("Import-Package").split(",")).map(clause -> clause.split(";")[0].trim())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
