package org.wardbook.isms.preview.rest;

import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Resources with what guards all of them: the access annotations and the token against foreign sites. */
public class GuardedResources extends ResourceConfig {

    private final List<Object> served = new ArrayList<>();

    public GuardedResources() {
        register(new TokenFilter());
        register(AccessFilter.class);
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                served.forEach(this::bindObject);
            }

            @SuppressWarnings("unchecked")
            private void bindObject(Object resource) {
                bind(resource).to((Class<Object>) resource.getClass()).ranked(1);
            }
        });
        property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }

    /** Serves an object with {@code @Path}: registered by its class, without a warning of Jersey, and found made. */
    public void serve(Object resource) {
        served.add(resource);
        register(resource.getClass());
    }
}
