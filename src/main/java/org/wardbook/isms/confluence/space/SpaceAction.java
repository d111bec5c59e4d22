package org.wardbook.isms.confluence.space;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import org.apache.struts2.action.Action;

/** The administration page that turns a space into an ISMS space; the page itself speaks to REST. */
public class SpaceAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    @PermittedMethods(HttpMethod.GET)
    public String show() {
        return Action.SUCCESS;
    }
}
