package org.wardbook.isms.preview.bundle;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanDefinitionStoreException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.services.PlatformServices;
import org.wardbook.isms.preview.web.StartupFault;

/** The app's beans, in a Spring context of its own. */
final class AppContext implements AutoCloseable {

    private final GenericApplicationContext context;

    private AppContext(GenericApplicationContext context) {
        this.context = context;
    }

    /** @throws StartupFault naming the bean or the service that is missing */
    static AppContext start(AppCode code, PlatformServices services, List<URL> files, List<String> indexes) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.setAllowBeanDefinitionOverriding(false);
        GenericApplicationContext context = new GenericApplicationContext(beans);
        context.setClassLoader(code.loader());
        context.setDisplayName(code.key());
        try {
            ContextFiles.read(files, new ScanIndexes(code, services, indexes), context);
            context.refresh();
            return new AppContext(context);
        } catch (BeansException broken) {
            context.close();
            throw named(broken).orElseGet(() -> new StartupFault(
                "The app " + code.key() + " does not start: " + reason(broken), broken));
        } catch (RuntimeException broken) {
            context.close();
            throw broken;
        }
    }

    /** @throws IllegalStateException naming the class, and the bean that it lacks */
    <T> T create(Class<T> type) {
        requireOneConstructor(type);
        try {
            return context.getAutowireCapableBeanFactory().createBean(type);
        } catch (BeansException broken) {
            throw new IllegalStateException(type.getName() + " cannot be made: " + reason(broken), broken);
        }
    }

    private static void requireOneConstructor(Class<?> type) {
        List<Constructor<?>> all = Arrays.asList(type.getDeclaredConstructors());
        long chosen = all.stream().filter(one -> one.isAnnotationPresent(Inject.class)).count();
        boolean plain = all.stream().anyMatch(one -> one.getParameterCount() == 0);
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException(type.getName() + " is no class of which objects can be made.");
        }
        if (chosen > 1 || chosen == 0 && all.size() > 1 && !plain) {
            throw new IllegalStateException(type.getName() + " has " + all.size()
                + " constructors: mark one of them with jakarta.inject.Inject.");
        }
    }

    private static String reason(BeansException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSuchBeanDefinitionException missing && missing.getResolvableType() != null) {
                return owner(broken) + "needs a " + missing.getResolvableType()
                    + ", and neither the app's index nor its imports have " + (missing.getNumberOfBeansFound() == 0
                    ? "one." : "exactly one.");
            }
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(broken);
        String place = broken instanceof BeanDefinitionStoreException ? broken.getMessage() + " " : owner(broken);
        return place + (cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }

    /** The fault that was raised while Spring read the context. */
    private static Optional<StartupFault> named(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
            .filter(StartupFault.class::isInstance).map(StartupFault.class::cast).findFirst();
    }

    /** The innermost bean that could not be made. */
    private static String owner(Throwable broken) {
        String owner = "";
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanCreationException creation && creation.getBeanName() != null) {
                owner = "the bean " + creation.getBeanName() + " ";
            }
        }
        return owner;
    }

    @Override
    public void close() {
        context.close();
    }
}
