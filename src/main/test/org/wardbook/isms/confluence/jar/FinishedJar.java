package org.wardbook.isms.confluence.jar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The app as it is handed out; the build says where it lies. */
final class FinishedJar {

    private static FinishedJar only;

    final Manifest manifest;
    private final Map<String, byte[]> entries = new TreeMap<>();

    private FinishedJar(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            manifest = jar.getManifest();
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    static synchronized FinishedJar get() {
        if (only == null) {
            try {
                only = new FinishedJar(new File(property("app.jar")));
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the app's jar: build it first (mvn verify)", e);
            }
        }
        return only;
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("no system property " + name + ": run the test with mvn verify");
        }
        return value;
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    byte[] bytes(String name) {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("the app's jar has no " + name);
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The binary names of the classes, with dots. */
    List<String> classes() {
        return entries.keySet().stream().filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - 6).replace('/', '.')).collect(Collectors.toList());
    }

    boolean hasClass(String binaryName) {
        return has(binaryName.replace('.', '/') + ".class");
    }

    String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }
}
