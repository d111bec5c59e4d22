package org.wardbook.isms.preview.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request that this thread answers, for what has to frame a page without being handed it. */
public final class CurrentRequest {

    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    private CurrentRequest() {
    }

    public static Optional<HttpServletRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Sets the request of this thread. Give it back with {@link #clear}. */
    public static void set(HttpServletRequest request) {
        CURRENT.set(request);
    }

    public static void clear() {
        CURRENT.remove();
    }
}
