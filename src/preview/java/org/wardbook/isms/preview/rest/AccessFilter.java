package org.wardbook.isms.preview.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.wardbook.isms.preview.host.CurrentPerson;

/** Answers 401 where the resource is not for somebody who is not logged in. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.of(resource.getResourceClass(), resource.getResourceMethod());
        if (access == Access.LICENSED && CurrentPerson.get().isEmpty()) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED).type(MediaType.APPLICATION_JSON_TYPE)
                .entity("{\"status\":401,\"code\":\"unauthorized\",\"message\":"
                    + "\"Client must be authenticated to access this resource.\",\"fields\":{}}").build());
        }
    }
}
