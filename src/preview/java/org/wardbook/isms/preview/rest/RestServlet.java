package org.wardbook.isms.preview.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
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
        ResourceConfig config = new ResourceConfig();
        found.forEach(type -> register(type, code.create(type), config));
        config.register(new TokenFilter());
        config.register(AccessFilter.class);
        config.property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return config;
    }

    /** A resource is registered by its class, and Jersey finds the object that the app made. */
    private static void register(Class<?> type, Object made, ResourceConfig config) {
        if (type.isAnnotationPresent(Provider.class)) {
            config.register(made);
            return;
        }
        config.register(type);
        config.register(new AbstractBinder() {
            @Override
            @SuppressWarnings({"unchecked", "rawtypes"})
            protected void configure() {
                bind(made).to((Class) type);
            }
        });
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
