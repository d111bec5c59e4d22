package org.wardbook.isms.core;

import java.util.List;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.awareness.Trainings;
import org.wardbook.isms.core.catalogue.Catalogues;
import org.wardbook.isms.core.continuity.Processes;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.control.Evidence;
import org.wardbook.isms.core.measure.Objectives;
import org.wardbook.isms.core.obligation.Obligations;
import org.wardbook.isms.core.plan.Tasks;
import org.wardbook.isms.core.register.Registers;
import org.wardbook.isms.core.risk.Acceptances;
import org.wardbook.isms.core.risk.Cycles;
import org.wardbook.isms.core.risk.Exceptions;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.supplier.Suppliers;
import org.wardbook.isms.core.view.SavedViews;

/** The registers of the product: a new one is a class that describes it and a line here. */
public final class Wardbook {

    public static final Registers REGISTERS = Registers.extensible(List.of(Risks.register(), Assets.register(),
        Controls.register(), Acceptances.register(), Exceptions.register(), Cycles.register(), Processes.register(), Evidence.register(),
        Suppliers.register(), Suppliers.questions(), Suppliers.answers(), Obligations.register(),
        Obligations.parties(), Objectives.register(), Trainings.register(), Tasks.register(), Tasks.actions(),
        Catalogues.scenarios(), Catalogues.threats(), Catalogues.vulnerabilities(), SavedViews.register()));

    private Wardbook() {
    }
}
