package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.spaces.Space;

/** Signature: the host gives the action its space. */
public interface SpaceAware {

    void setSpace(Space space);
}
