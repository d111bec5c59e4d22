package org.wardbook.isms.confluence.risk;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** The risk matrix on a page. */
public class RiskMatrixMacro extends DrawnMacro {

    @Inject
    public RiskMatrixMacro(Drawings drawings) {
        super(RiskMatrixDrawing.NAME, drawings);
    }
}
