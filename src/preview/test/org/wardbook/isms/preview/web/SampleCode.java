package org.wardbook.isms.preview.web;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.wardbook.isms.preview.host.AppCode;

/** A synthetic app that consists of the given classes, made with their parameterless constructors. */
public final class SampleCode implements AppCode {

    private final ClassLoader loader = new URLClassLoader("sample app", new URL[0], SampleCode.class.getClassLoader());
    private final List<Class<?>> classes;

    public SampleCode(Class<?>... classes) {
        this.classes = List.of(classes);
    }

    @Override
    public String key() {
        return "org.example.sample";
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public URL resource(String path) {
        return loader.getResource(path);
    }

    @Override
    public List<Class<?>> classes(String packageName) {
        return classes.stream().filter(type -> type.getName().startsWith(packageName + ".")).toList();
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
