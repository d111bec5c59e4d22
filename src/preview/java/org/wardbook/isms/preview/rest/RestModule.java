package org.wardbook.isms.preview.rest;

import java.util.List;

/** A {@code <rest>} module: {@code path} with a leading slash, {@code packages} that hold its resources. */
public record RestModule(String key, String path, String version, List<String> packages) {

    /** Where its resources lie below the context path: {@code /rest/isms/1.0}. */
    public String root() {
        return "/rest" + path + "/" + version;
    }
}
