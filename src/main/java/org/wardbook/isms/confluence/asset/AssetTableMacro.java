package org.wardbook.isms.confluence.asset;

import jakarta.inject.Inject;
import org.wardbook.isms.confluence.draw.DrawnMacro;
import org.wardbook.isms.confluence.draw.Drawings;

/** The information assets on a page. */
public class AssetTableMacro extends DrawnMacro {

    @Inject
    public AssetTableMacro(Drawings drawings) {
        super(AssetTableDrawing.NAME, drawings);
    }
}
