package org.wardbook.isms.preview.bundle;

import com.atlassian.sal.api.UrlMode;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.slf4j.Logger;

/**
 * The packages that the host exports to apps: those of the platform's signatures, of the Active Objects library and of
 * the standards that Confluence exports, and what apps use of Spring and Struts. All of them are the preview's own
 * classes, so that the app and the preview speak of the same types.
 */
final class HostPackages {

    private static final List<String> SPRING_AND_STRUTS = List.of(
        "org.springframework.beans.factory", "org.springframework.beans.factory.annotation",
        "org.springframework.context", "org.springframework.context.annotation",
        "org.springframework.context.event", "org.springframework.stereotype",
        "org.apache.struts2", "org.apache.struts2.action", "org.apache.struts2.interceptor.parameter");

    private HostPackages() {
    }

    /** Their names, in alphabetical order. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(SPRING_AND_STRUTS);
        add(names, UrlMode.class, "com/atlassian/");
        add(names, UrlMode.class, "net/java/ao/");
        add(names, GET.class, "jakarta/ws/rs/");
        add(names, Inject.class, "jakarta/inject/");
        add(names, PostConstruct.class, "jakarta/annotation/");
        add(names, Servlet.class, "jakarta/servlet/");
        add(names, Logger.class, "org/slf4j/");
        return names;
    }

    /** The packages that lie below the folder in the jar, or in the folder of classes, that the type comes from. */
    private static void add(Set<String> names, Class<?> type, String below) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path file = Path.of(place);
            for (String entry : Files.isDirectory(file) ? inFolder(file) : inJar(file)) {
                if (entry.startsWith(below) && entry.endsWith(".class")) {
                    names.add(entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'));
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The packages of " + type.getName() + " cannot be listed.", unreadable);
        }
    }

    private static List<String> inJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        }
    }
}
