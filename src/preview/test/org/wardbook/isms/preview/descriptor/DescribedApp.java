package org.wardbook.isms.preview.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wardbook.isms.preview.host.AppCode;

/** An app whose files lie in a folder and whose classes are those of the tests. */
public final class DescribedApp implements AppCode {

    private final Path folder;
    private final Map<Class<?>, Object> made;

    public DescribedApp(Path folder) {
        this(folder, Map.of());
    }

    /** @param made what {@link #create} gives back; other classes are made with their parameterless constructors */
    public DescribedApp(Path folder, Map<Class<?>, Object> made) {
        this.folder = folder;
        this.made = made;
    }

    /** A descriptor of the key {@code org.example.sample} with these modules. */
    public DescribedApp with(String modules) {
        return file("atlassian-plugin.xml", "<atlassian-plugin key=\"org.example.sample\" name=\"Sample\""
            + " plugins-version=\"2\"><plugin-info><version>1.2</version></plugin-info>" + modules
            + "</atlassian-plugin>");
    }

    public DescribedApp file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public String key() {
        return "org.example.sample";
    }

    @Override
    public ClassLoader loader() {
        return DescribedApp.class.getClassLoader();
    }

    @Override
    public URL resource(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Class<?>> classes(String packageName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T create(Class<T> type) {
        if (made.containsKey(type)) {
            return type.cast(made.get(type));
        }
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
