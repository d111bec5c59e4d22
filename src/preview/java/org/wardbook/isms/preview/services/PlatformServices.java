package org.wardbook.isms.preview.services;

import java.util.Map;
import java.util.Optional;

/** The services that apps may import, by their interface. */
public final class PlatformServices implements AutoCloseable {

    private final Map<Class<?>, Object> services;

    private PlatformServices(Map<Class<?>, Object> services) {
        this.services = Map.copyOf(services);
    }

    /** Exactly these. */
    public static PlatformServices of(Map<Class<?>, Object> services) {
        return new PlatformServices(services);
    }

    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(services.get(type)).map(type::cast);
    }

    @Override
    public void close() {
        // nothing is held yet
    }
}
