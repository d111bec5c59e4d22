package org.wardbook.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ComponentIndexTest {

    private static final String HEAD = "package app; import org.springframework.stereotype.*; import jakarta.inject.*;"
            + "import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;"
            + "import com.atlassian.confluence.spaces.SpaceManager; import com.atlassian.sal.api.user.UserManager; ";

    @Rule
    public TemporaryFolder output = new TemporaryFolder();

    @Test
    public void componentsAreListedInOrderWithTheNamesTheyAreGiven() throws IOException {
        compile("@Component class Zebra { } @Named(\"bear\") class Ape { } class Plain { @Component static class In { } }");

        assertEquals(List.of("app.Ape#bear", "app.Plain$In", "app.Zebra"), index("component"));
    }

    @Test
    public void hostServicesAreListedOnceHoweverManyAskForThem() throws IOException {
        compile("@Component class A { A(@ComponentImport SpaceManager s, @ComponentImport(\"sal\") UserManager u) { } }"
                + "@Component class B { B(@ComponentImport SpaceManager s) { } }");

        assertEquals(List.of("com.atlassian.confluence.spaces.SpaceManager", "com.atlassian.sal.api.user.UserManager#sal"),
                index("imports"));
    }

    @Test
    public void aFieldMayAskInAnyClass() throws IOException {
        compile("class Holder { @ComponentImport SpaceManager spaces; }");

        assertEquals(List.of("com.atlassian.confluence.spaces.SpaceManager"), index("imports"));
    }

    @Test
    public void withoutEntriesThereIsNoFile() throws IOException {
        compile("class Plain { }");

        assertFalse(Files.exists(file("component")));
        assertFalse(Files.exists(file("imports")));
    }

    @Test
    public void aConstructorThatTheScannerDoesNotReadIsAnError() throws IOException {
        String errors = compile("class Plain { Plain(@ComponentImport SpaceManager s) { } }");

        assertTrue(errors, errors.contains("is not seen by the scanner"));
    }

    @Test
    public void twoNamesForOneServiceAreAnError() throws IOException {
        String errors = compile("class A { @ComponentImport SpaceManager one; @ComponentImport(\"x\") SpaceManager two; }");

        assertTrue(errors, errors.contains("there would be two beans"));
    }

    @Test
    public void whatIsNoInterfaceIsNoService() throws IOException {
        String errors = compile("class A { @ComponentImport String text; }");

        assertTrue(errors, errors.contains("a service is an interface"));
    }

    @Test
    public void anInterfaceIsNoComponent() throws IOException {
        String errors = compile("@Component interface A { }");

        assertTrue(errors, errors.contains("is no class of which a bean can be made"));
    }

    private String compile(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.getRoot()));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, List.of(), null,
                    List.of(new Source(HEAD + source)));
            task.setProcessors(List.of(new ComponentIndex()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream().map(d -> d.getMessage(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private Path file(String name) {
        return output.getRoot().toPath().resolve("META-INF/plugin-components").resolve(name);
    }

    private List<String> index(String name) throws IOException {
        return Files.readAllLines(file(name));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///app/Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
