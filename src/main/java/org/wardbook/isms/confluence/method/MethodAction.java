package org.wardbook.isms.confluence.method;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import org.apache.struts2.action.Action;

/** The administration page of a space's risk assessment method; the page itself speaks to REST. */
public class MethodAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    @PermittedMethods(HttpMethod.GET)
    public String show() {
        return Action.SUCCESS;
    }
}
