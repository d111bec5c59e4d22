package org.wardbook.isms.confluence.register;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import org.apache.struts2.action.Action;

/** The administration page of the fields that a space adds to its registers; the page itself speaks to REST. */
public class FieldsAction extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    @PermittedMethods(HttpMethod.GET)
    public String show() {
        return Action.SUCCESS;
    }
}
