package org.wardbook.isms.preview.resource;

import java.util.LinkedHashSet;
import java.util.Set;

/** The web resources that were required while this thread's request rendered. */
public final class PageNeeds {

    private static final ThreadLocal<Set<String>> REQUIRED = ThreadLocal.withInitial(LinkedHashSet::new);

    private PageNeeds() {
    }

    /** @param key the complete key, known to exist */
    public static void add(String key) {
        REQUIRED.get().add(key);
    }

    static Set<String> all() {
        return REQUIRED.get();
    }

    /** At the end of a request. */
    public static void clear() {
        REQUIRED.remove();
    }
}
