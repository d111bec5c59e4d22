package org.wardbook.isms.preview.bundle;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.services.PlatformServices;
import org.wardbook.isms.preview.web.StartupFault;

/**
 * The app as it is handed out: the jar with its own manifest, in an OSGi framework that exports to it what Confluence
 * exports and nothing else. First it is resolved, so that its descriptor can be read; then its beans start.
 */
public final class AppBundle implements AppCode, AutoCloseable {

    private static final String CLASS = ".class";

    private final OsgiHost host;
    private final Bundle bundle;
    private final String key;
    private volatile AppContext context;

    private AppBundle(OsgiHost host, Bundle bundle) {
        this.host = host;
        this.bundle = bundle;
        key = key(bundle);
    }

    /**
     * Installs the jar.
     *
     * @param work a folder for the framework's files, which no other running preview uses
     * @throws StartupFault if the jar is no app that Confluence takes as it is, or naming the packages that it imports
     *     and nobody exports
     */
    public static AppBundle resolve(Path jar, Path work) {
        OsgiHost host = OsgiHost.start(work.toAbsolutePath().resolve("osgi"));
        try {
            return new AppBundle(host, host.install(jar));
        } catch (RuntimeException refused) {
            host.close();
            throw refused;
        }
    }

    private static String key(Bundle bundle) {
        String key = bundle.getHeaders("").get("Atlassian-Plugin-Key");
        if (key == null) {
            throw new StartupFault("The app's manifest has no Atlassian-Plugin-Key: Confluence would rewrite the jar,"
                + " and the preview takes it as it is.");
        }
        if (!key.equals(bundle.getSymbolicName())) {
            throw new StartupFault("The app's Atlassian-Plugin-Key " + key + " differs from its Bundle-SymbolicName "
                + bundle.getSymbolicName() + ": Confluence refuses to install it.");
        }
        return key;
    }

    /**
     * Makes the app's beans from {@code META-INF/spring} and {@code META-INF/plugin-components}.
     *
     * @throws StartupFault naming the bean or the service that is missing
     */
    public void start(PlatformServices services) {
        if (context != null) {
            throw new IllegalStateException("The app " + key + " has started already.");
        }
        List<URL> files = entries("META-INF/spring", "*.xml", false);
        if (files.isEmpty()) {
            throw new StartupFault("The app " + key + " has no META-INF/spring/*.xml: nothing makes its beans.");
        }
        List<String> indexes = entries(IndexFile.FOLDER, "*", true).stream().map(URL::getPath)
            .filter(path -> !path.endsWith("/"))
            .map(path -> path.substring(path.indexOf(IndexFile.FOLDER) + IndexFile.FOLDER.length())).toList();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        try {
            context = AppContext.start(this, services, files, indexes);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public URL resource(String path) {
        URL entry = bundle.getEntry(path);
        return entry == null || entry.getPath().endsWith("/") ? null : entry;
    }

    @Override
    public List<Class<?>> classes(String packageName) {
        List<Class<?>> classes = new ArrayList<>();
        for (URL entry : entries(packageName.replace('.', '/'), "*" + CLASS, true)) {
            String name = entry.getPath().substring(1, entry.getPath().length() - CLASS.length()).replace('/', '.');
            if (!name.endsWith("package-info") && !name.endsWith("module-info")) {
                classes.add(load(name));
            }
        }
        return classes;
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError broken) {
            throw new StartupFault("The app's class " + name + " cannot be loaded: " + broken.getMessage(), broken);
        }
    }

    private List<URL> entries(String folder, String pattern, boolean below) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, below);
        List<URL> entries = new ArrayList<>(found == null ? List.of() : Collections.list(found));
        entries.sort((one, other) -> one.getPath().compareTo(other.getPath()));
        return entries;
    }

    @Override
    public <T> T create(Class<T> type) {
        AppContext started = context;
        if (started == null) {
            throw new IllegalStateException(type.getName() + " is wanted before the app " + key + " has started.");
        }
        return started.create(type);
    }

    /** Ends the app's beans, then the framework. */
    @Override
    public void close() {
        AppContext started = context;
        context = null;
        try {
            if (started != null) {
                started.close();
            }
        } finally {
            host.close();
        }
    }
}
