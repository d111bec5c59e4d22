package org.wardbook.isms.confluence.register;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** One record on a page. */
public class RecordMacro extends DrawnMacro {

    @Inject
    public RecordMacro(Drawings drawings) {
        super(RecordDrawing.NAME, drawings);
    }
}
