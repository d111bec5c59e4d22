package org.wardbook.isms.preview.wiki;

/** A request that the wiki refuses; the message is for the person who asked. */
public final class WikiFault extends RuntimeException {

    private final int status;

    /** @param status the HTTP status that fits, 400 to 499 */
    public WikiFault(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
