package org.wardbook.isms.preview.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.framework.util.FelixConstants;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.wardbook.isms.preview.web.StartupFault;

/** An OSGi framework that exports what Confluence exports and holds one bundle. */
final class OsgiHost implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

    private final Framework framework;

    private OsgiHost(Framework framework) {
        this.framework = framework;
    }

    /** @param cache a folder that only this framework uses; what an earlier one left there is deleted */
    static OsgiHost start(Path cache) {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", HostPackages.names()));
        // otherwise the framework lends an app whatever the calling code sees, and hides a missing import
        configuration.put(FelixConstants.IMPLICIT_BOOT_DELEGATION_PROP, "false");
        // there is one handler of URLs per process, and the web server has its own
        configuration.put(FelixConstants.SERVICE_URLHANDLERS_PROP, "false");
        // one bundle is resolved soon enough; the threads of a parallel resolver would outlive the framework
        configuration.put("felix.resolver.parallelism", "1");
        configuration.put(FelixConstants.LOG_LOGGER_PROP, new OsgiLog());
        Framework framework = new FrameworkFactory().newFramework(configuration);
        try {
            framework.start();
            return new OsgiHost(framework);
        } catch (BundleException refused) {
            throw new StartupFault("The OSGi framework does not start in " + cache + ": " + refused.getMessage(),
                refused);
        }
    }

    /** @throws StartupFault if the file is no bundle, or something that it needs is exported by nobody */
    Bundle install(Path jar) {
        if (!Files.isReadable(jar)) {
            throw new StartupFault("There is no app at " + jar + ": build it first, or name it with -Dpreview.app.");
        }
        try {
            Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString(),
                Files.newInputStream(jar));
            requireExported(bundle, jar);
            bundle.start();
            return bundle;
        } catch (BundleException | IOException refused) {
            throw new StartupFault("The app " + jar.getFileName() + " cannot be installed: " + refused.getMessage(),
                refused);
        }
    }

    private void requireExported(Bundle bundle, Path jar) {
        List<BundleCapability> exported = framework.adapt(BundleRevision.class)
            .getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE);
        TreeSet<String> missing = new TreeSet<>();
        for (BundleRequirement wanted : bundle.adapt(BundleRevision.class)
                .getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            boolean optional = Constants.RESOLUTION_OPTIONAL.equals(
                wanted.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
            if (!optional && exported.stream().noneMatch(wanted::matches)) {
                missing.add(wanted.getDirectives().get(Constants.FILTER_DIRECTIVE)
                    .replaceAll(".*osgi\\.wiring\\.package=([^)]*)\\).*", "$1"));
            }
        }
        if (!missing.isEmpty()) {
            throw new StartupFault("The app " + jar.getFileName() + " imports what the host does not export: "
                + String.join(", ", missing) + ".");
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE);
        } catch (BundleException refused) {
            throw new IllegalStateException("The OSGi framework did not stop.", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
