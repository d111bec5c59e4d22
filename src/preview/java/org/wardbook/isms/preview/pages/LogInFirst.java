package org.wardbook.isms.preview.pages;

/** Somebody unknown asks for what only known people may see. */
final class LogInFirst extends RuntimeException {

    LogInFirst() {
        super(null, null, false, false);
    }
}
