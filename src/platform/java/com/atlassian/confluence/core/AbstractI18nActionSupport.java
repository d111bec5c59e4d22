package com.atlassian.confluence.core;

import org.apache.struts2.ActionSupport;

/** Signature: texts of an action in the reader's language. */
public abstract class AbstractI18nActionSupport extends ActionSupport {

    private static final long serialVersionUID = 1L;
}
