package org.wardbook.isms.preview.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.wardbook.isms.preview.host.AppCode;

/** Jersey over the resources of one {@code <rest>} module, which the app's own context makes. */
public final class RestServlet extends ServletContainer {

    private final transient ClassLoader app;

    /** @throws IllegalStateException if the module's packages hold no resource */
    public RestServlet(RestModule module, AppCode code) {
        super(configuration(module, code));
        app = code.loader();
    }

    private static ResourceConfig configuration(RestModule module, AppCode code) {
        List<Class<?>> found = module.packages().stream().distinct().map(code::classes).flatMap(List::stream)
            .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
            .distinct().toList();
        if (found.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new IllegalStateException("The rest module " + module.key() + " has no resource in "
                + module.packages() + ": name the package of the classes with @Path in <package>.");
        }
        GuardedResources config = new GuardedResources();
        for (Class<?> type : found) {
            boolean provider = type.isAnnotationPresent(Provider.class);
            if (provider && Stream.of(type.getConstructors()).noneMatch(way -> way.getParameterCount() == 0)) {
                throw new IllegalStateException("The provider " + type.getName() + " has no constructor without"
                    + " parameters: that Confluence hands beans to providers was not seen.");
            }
            Object made = code.create(type);
            if (provider) {
                config.register(made);
            } else {
                config.serve(made);
            }
        }
        return config;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(app);
        try {
            super.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
