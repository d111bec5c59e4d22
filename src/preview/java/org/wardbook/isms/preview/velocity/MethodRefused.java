package org.wardbook.isms.preview.velocity;

/** A template calls a method that is on no allowlist. */
public final class MethodRefused extends RuntimeException {

    MethodRefused(String signature, String where) {
        super("The template " + where + " calls " + signature + ", which no velocity-allowlist names and Confluence"
            + " refuses. List the method in the descriptor's velocity-allowlist, or give the template plain values.");
    }
}
