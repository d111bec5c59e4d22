package org.wardbook.isms.preview.storage;

import java.util.List;

/** A typeset part of a page: ready HTML, or what depends on the reader. */
interface Piece {

    void write(StringBuilder out, Reading reading);

    /** Whether there is surely nothing to see. */
    default boolean blank() {
        return false;
    }

    /** The same for every reader. */
    record Fixed(String html) implements Piece {

        @Override
        public void write(StringBuilder out, Reading reading) {
            out.append(html);
        }

        @Override
        public boolean blank() {
            return html.isBlank();
        }
    }

    /** Pieces as one. */
    record Row(List<Piece> pieces) implements Piece {

        @Override
        public void write(StringBuilder out, Reading reading) {
            pieces.forEach(piece -> piece.write(out, reading));
        }

        @Override
        public boolean blank() {
            return pieces.stream().allMatch(Piece::blank);
        }
    }
}
