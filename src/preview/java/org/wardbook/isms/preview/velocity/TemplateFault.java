package org.wardbook.isms.preview.velocity;

/** A template is missing, malformed or asks for something that is not there; the message names both. */
public final class TemplateFault extends RuntimeException {

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}
