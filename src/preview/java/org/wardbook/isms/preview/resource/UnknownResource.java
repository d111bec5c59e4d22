package org.wardbook.isms.preview.resource;

/** A web resource, a context or a transformer is asked for that nobody has. */
public final class UnknownResource extends RuntimeException {

    UnknownResource(String message) {
        super(message);
    }
}
