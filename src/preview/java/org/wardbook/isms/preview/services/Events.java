package org.wardbook.isms.preview.services;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardbook.isms.preview.host.Partial;

/** Tells listeners what happened in the wiki: at once, on the thread of whoever tells it. */
public final class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Map<Object, List<Method>> listeners = new LinkedHashMap<>();
    private final EventPublisher publisher = Partial.of(EventPublisher.class, new Members());

    /** The service of the platform. */
    public EventPublisher publisher() {
        return publisher;
    }

    /** Tells each listener that takes this type of event; what one throws is logged and reaches nobody. */
    public void publish(Object event) {
        Map<Object, List<Method>> told;
        synchronized (listeners) {
            told = new LinkedHashMap<>(listeners);
        }
        told.forEach((listener, methods) -> {
            for (Method method : methods) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    tell(listener, method, event);
                }
            }
        });
    }

    private static void tell(Object listener, Method method, Object event) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(listener.getClass().getClassLoader());
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException failure) {
            LOG.error("{} failed on {}", method, event.getClass().getName(), failure.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(method + " cannot be called.", hidden);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Members of {@code EventPublisher}. */
    final class Members {

        /** @throws IllegalArgumentException if it has no public method with {@code @EventListener} and one parameter */
        public void register(Object listener) {
            List<Method> methods = new ArrayList<>();
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)) {
                    if (method.getParameterCount() != 1) {
                        throw new IllegalArgumentException(method + " listens to events: it has one parameter.");
                    }
                    method.setAccessible(true);
                    methods.add(method);
                }
            }
            if (methods.isEmpty()) {
                throw new IllegalArgumentException(listener.getClass().getName()
                    + " listens to nothing: it has no public method with " + EventListener.class.getName() + ".");
            }
            methods.sort((one, other) -> one.toString().compareTo(other.toString()));
            synchronized (listeners) {
                listeners.put(listener, methods);
            }
        }

        public void unregister(Object listener) {
            synchronized (listeners) {
                listeners.remove(listener);
            }
        }
    }
}
