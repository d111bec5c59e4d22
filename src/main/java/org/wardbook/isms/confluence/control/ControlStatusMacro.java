package org.wardbook.isms.confluence.control;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** How far the controls are, on a page. */
public class ControlStatusMacro extends DrawnMacro {

    @Inject
    public ControlStatusMacro(Drawings drawings) {
        super(ControlStatusDrawing.NAME, drawings);
    }
}
