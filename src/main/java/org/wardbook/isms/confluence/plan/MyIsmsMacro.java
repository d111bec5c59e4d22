package org.wardbook.isms.confluence.plan;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** What the reader has to do, on a page. */
public class MyIsmsMacro extends DrawnMacro {

    @Inject
    public MyIsmsMacro(Drawings drawings) {
        super(MyIsmsDrawing.NAME, drawings);
    }
}
