package com.atlassian.confluence.spaces.actions;

/** Signature: an action for the space's administrators only; the host checks that. */
public abstract class AbstractSpaceAdminAction extends AbstractSpaceAction implements SpaceAware {

    private static final long serialVersionUID = 1L;
}
