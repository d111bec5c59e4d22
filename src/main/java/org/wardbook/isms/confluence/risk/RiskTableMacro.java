package org.wardbook.isms.confluence.risk;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** The risk register on a page. */
public class RiskTableMacro extends DrawnMacro {

    @Inject
    public RiskTableMacro(Drawings drawings) {
        super(RiskTableDrawing.NAME, drawings);
    }
}
