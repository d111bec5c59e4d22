package org.wardbook.isms.preview.host;

import java.net.URL;
import java.util.List;

/** The installed app's code and files. */
public interface AppCode {

    /** The plugin key. */
    String key();

    /** Loads the app's classes; the context class loader of a thread that runs them. */
    ClassLoader loader();

    /** A file of the jar by its path without leading slash, or null. */
    URL resource(String path);

    /** The classes that lie in the package or below it. */
    List<Class<?>> classes(String packageName);

    /** A new object; its constructor's parameters are beans of the app or services of the platform. */
    <T> T create(Class<T> type);
}
