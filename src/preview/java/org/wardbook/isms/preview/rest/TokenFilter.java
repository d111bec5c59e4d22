package org.wardbook.isms.preview.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps other sites from writing in a reader's name. A writing request needs {@code X-Atlassian-Token: no-check} where
 * its content type is one that a form can send, or where a browser sends it; one from another origin is refused always.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
final class TokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORM_TYPES =
        Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        if (foreign(request)) {
            refuse(request, "the request comes from another origin");
        } else if (!"no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                && (formLike(request.getMediaType()) || browser(request))) {
            refuse(request, "the header X-Atlassian-Token: no-check is missing");
        }
    }

    private static boolean formLike(MediaType type) {
        return type == null
            || FORM_TYPES.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
    }

    private static boolean browser(ContainerRequestContext request) {
        String agent = request.getHeaderString("User-Agent");
        return request.getHeaderString("Origin") != null || agent != null && agent.contains("Mozilla");
    }

    private static boolean foreign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return false;
        }
        URI own = request.getUriInfo().getBaseUri();
        try {
            URI other = URI.create(origin);
            return !own.getScheme().equals(other.getScheme()) || !own.getAuthority().equals(other.getAuthority());
        } catch (IllegalArgumentException noOrigin) {
            return true;
        }
    }

    private static void refuse(ContainerRequestContext request, String why) {
        request.abortWith(Response.status(Response.Status.FORBIDDEN).type(MediaType.APPLICATION_JSON_TYPE)
            .entity("{\"status\":403,\"code\":\"xsrf\",\"message\":\"XSRF check failed: " + why + ".\",\"fields\":{}}")
            .build());
    }
}
