package org.wardbook.isms.confluence.risk;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** How the risks developed, on a page. */
public class RiskTrendMacro extends DrawnMacro {

    @Inject
    public RiskTrendMacro(Drawings drawings) {
        super(RiskTrendDrawing.NAME, drawings);
    }
}
