package org.wardbook.isms.preview.resource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A {@code <web-resource>} module.
 *
 * @param key complete: {@code pluginKey:moduleKey}
 * @param contexts pages that load it by themselves
 * @param dependencies complete keys of what is loaded before it
 * @param transformers keys of transformers by the extension of the files that they change
 */
public record WebResource(String key, Set<String> contexts, List<String> dependencies, List<Download> files,
                          Map<String, Set<String>> transformers) {

    /** A file by the name in its URL; a name that ends with a slash stands for the whole folder at the location. */
    public record Download(String name, String location) {
    }

    /** Those files that a page loads itself: styles or scripts. */
    List<Download> ofType(String extension) {
        return files.stream().filter(file -> file.name().endsWith("." + extension)).toList();
    }

    /** Where the file of that URL name lies in its plugin, or null. */
    String location(String name) {
        for (Download file : files) {
            if (file.name().equals(name)) {
                return file.location();
            }
            if (file.name().endsWith("/") && name.startsWith(file.name())) {
                return folder(file.location()) + name.substring(file.name().length());
            }
        }
        return null;
    }

    private static String folder(String location) {
        return location.endsWith("/") ? location : location + "/";
    }
}
