package org.wardbook.isms.core;

import java.util.List;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.catalogue.Catalogues;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.view.SavedViews;

/** The registers of the product: a new one is a class that describes it and a line here. */
public final class Wardbook {

    public static final Registers REGISTERS = Registers.extensible(List.of(Risks.register(), Assets.register(),
        Controls.register(), Catalogues.scenarios(), Catalogues.threats(), Catalogues.vulnerabilities(),
        SavedViews.register()));

    private Wardbook() {
    }
}
