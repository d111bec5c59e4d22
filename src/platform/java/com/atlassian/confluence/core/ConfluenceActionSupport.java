package com.atlassian.confluence.core;

import com.atlassian.confluence.themes.GlobalHelper;

/** Signature: an action of the wiki. */
public class ConfluenceActionSupport extends AbstractI18nActionSupport {

    private static final long serialVersionUID = 1L;

    public GlobalHelper getHelper() {
        return new GlobalHelper();
    }
}
