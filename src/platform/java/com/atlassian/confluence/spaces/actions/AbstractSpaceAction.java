package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.spaces.Space;

/** Signature: an action on the space of the request parameter {@code key}. */
public abstract class AbstractSpaceAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private transient Space space;

    public void setSpace(Space space) {
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }

    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
