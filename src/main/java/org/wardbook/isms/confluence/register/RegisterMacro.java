package org.wardbook.isms.confluence.register;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** Any register on a page. */
public class RegisterMacro extends DrawnMacro {

    @Inject
    public RegisterMacro(Drawings drawings) {
        super(RegisterDrawing.NAME, drawings);
    }
}
