package org.wardbook.isms.preview.struts.sample;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** A page of space administration that takes one parameter and could be given another. */
public final class Settings extends AbstractSpaceAdminAction {

    private static final long serialVersionUID = 1L;

    private String view = "none";
    private String secret = "none";

    @PermittedMethods(HttpMethod.GET)
    public String show() {
        return Action.SUCCESS;
    }

    public String save() {
        return Action.SUCCESS;
    }

    @StrutsParameter
    public void setView(String view) {
        this.view = view;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getView() {
        return view;
    }

    public String getSecret() {
        return secret;
    }
}
