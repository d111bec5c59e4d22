package org.wardbook.isms.preview.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Builds the jar of a small app from sources, compiled against the preview's class path, and from other files. */
public final class SampleApp {

    public static final String KEY = "org.example.sample";
    public static final String SPRING = """
        <beans xmlns="http://www.springframework.org/schema/beans"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
               xsi:schemaLocation="http://www.springframework.org/schema/beans
                   http://www.springframework.org/schema/beans/spring-beans.xsd
                   http://www.atlassian.com/schema/atlassian-scanner/2
                   http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
          <atlassian-scanner:scan-indexes/>
        </beans>
        """;
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();

    /** With the headers of an app and a Spring context that reads the index. */
    public SampleApp() {
        header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", KEY).header("Bundle-Version", "1.0.0")
            .header("Atlassian-Plugin-Key", KEY).header("Spring-Context", "*")
            .file("META-INF/spring/context.xml", SPRING);
    }

    /** A source file with a package and one type at its top. */
    public SampleApp source(String source) {
        sources.put(first(PACKAGE, source) + "." + first(TYPE, source), source);
        return this;
    }

    /** Null removes it. */
    public SampleApp file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Null removes it. */
    public SampleApp header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public SampleApp imports(String... packages) {
        return header("Import-Package", String.join(",", packages));
    }

    /** Writes {@code sample.jar} into the folder. */
    public Path build(Path folder) {
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            compile(classes);
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (file.getValue() != null) {
                    Path path = classes.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
            }
            Path jar = folder.resolve("sample.jar");
            try (OutputStream out = Files.newOutputStream(jar);
                 JarOutputStream entries = new JarOutputStream(out, manifest());
                 Stream<Path> all = Files.walk(classes)) {
                for (Path path : all.filter(path -> !path.equals(classes)).sorted().toList()) {
                    boolean directory = Files.isDirectory(path);
                    String name = classes.relativize(path).toString().replace('\\', '/');
                    entries.putNextEntry(new JarEntry(directory ? name + "/" : name));
                    if (!directory) {
                        Files.copy(path, entries);
                    }
                }
            }
            return jar;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> {
            if (value != null) {
                manifest.getMainAttributes().putValue(name, value);
            }
        });
        return manifest;
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<JavaFileObject> units = sources.entrySet().stream()
            .map(source -> (JavaFileObject) new Source(source.getKey(), source.getValue())).toList();
        boolean compiled = compiler.getTask(said, null, null, List.of("-proc:none", "-parameters", "-classpath",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-d", classes.toString()), null, units).call();
        if (!compiled) {
            throw new IllegalStateException("The sample does not compile: " + said);
        }
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + source);
        }
        return matcher.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String type, String text) {
            super(URI.create("string:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
