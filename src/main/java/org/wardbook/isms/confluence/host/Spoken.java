package org.wardbook.isms.confluence.host;

/**
 * The words for mappers of errors. Whether Confluence hands the app's beans to them is documented nowhere; those seen on
 * Confluence 10 take nothing, and one that cannot be made would take all resources down.
 */
final class Spoken {

    private static volatile Words words;

    private Spoken() {
    }

    static void by(Words words) {
        Spoken.words = words;
    }

    /** In the language of whoever asks. */
    static Words words() {
        return words;
    }
}
