package org.wardbook.isms.preview.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

@Preload
public interface Note extends Entity {

    @NotNull
    @Unique
    String getTitle();

    @StringLength(StringLength.UNLIMITED)
    String getText();
}
