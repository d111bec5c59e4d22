package org.wardbook.isms.preview.web;

/** The preview cannot start; the message is one sentence that says what is wrong and what to do. */
public final class StartupFault extends RuntimeException {

    public StartupFault(String message) {
        super(message);
    }

    public StartupFault(String message, Throwable cause) {
        super(message, cause);
    }
}
