package com.atlassian.confluence.core;

import com.atlassian.confluence.themes.GlobalHelper;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/** Signature: an action of the wiki. */
public class ConfluenceActionSupport extends AbstractI18nActionSupport {

    private static final long serialVersionUID = 1L;

    public ConfluenceUser getAuthenticatedUser() {
        return AuthenticatedUserThreadLocal.get();
    }

    public GlobalHelper getHelper() {
        return new GlobalHelper();
    }
}
