package org.wardbook.isms.preview.api;

/** Something that Confluence's REST API has and the preview's has not. */
final class Absent extends RuntimeException {

    Absent(String message) {
        super(message);
    }
}
