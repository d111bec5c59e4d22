package org.wardbook.isms.preview.resource;

import java.util.List;
import java.util.function.Function;

/**
 * A plugin as far as its files go.
 *
 * @param key the plugin key
 * @param version changes whenever a file may have changed
 * @param files from a path without leading slash to the file's bytes, or null
 * @param downloads files that belong to no web resource
 */
public record Plugin(String key, String version, Function<String, byte[]> files, List<WebResource> webResources,
                     List<WebResource.Download> downloads) {

    byte[] read(String location) {
        return files.apply(location.startsWith("/") ? location.substring(1) : location);
    }
}
