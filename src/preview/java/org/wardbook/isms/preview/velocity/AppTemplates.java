package org.wardbook.isms.preview.velocity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from the app's jar. Velocity makes it by its name. */
public final class AppTemplates extends ResourceLoader {

    /** The engine's property that holds the function from a path to the bytes of the file, null where there is none. */
    static final String FILES = "preview.files";

    private Function<String, byte[]> files;

    @Override
    @SuppressWarnings("unchecked")
    public void init(ExtendedProperties configuration) {
        files = (Function<String, byte[]>) rsvc.getProperty(FILES);
    }

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        byte[] bytes = files.apply(name.startsWith("/") ? name.substring(1) : name);
        if (bytes == null) {
            throw new ResourceNotFoundException("There is no template " + name + " in the app.");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
