package org.wardbook.isms.confluence.control;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** The statement of applicability on a page. */
public class SoaMacro extends DrawnMacro {

    @Inject
    public SoaMacro(Drawings drawings) {
        super(SoaDrawing.NAME, drawings);
    }
}
