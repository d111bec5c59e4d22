package org.wardbook.isms.preview.rest.sample;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A provider that wants to be given something. */
@Provider
public final class Asking implements ExceptionMapper<IllegalStateException> {

    public Asking(Notes notes) {
        throw new AssertionError(notes);
    }

    @Override
    public Response toResponse(IllegalStateException fault) {
        return Response.serverError().build();
    }
}
