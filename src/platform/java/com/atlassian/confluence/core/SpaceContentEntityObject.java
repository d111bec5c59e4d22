package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Signature: content that lies in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceContentEntityObject.getSpace");
    }
}
