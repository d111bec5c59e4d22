package com.atlassian.confluence.macro;

/** Signature: a macro refuses; the host shows the message in an error box. */
public class MacroExecutionException extends Exception {

    private static final long serialVersionUID = 1L;

    public MacroExecutionException(String message) {
        super(message);
    }
}
