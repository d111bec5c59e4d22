package com.atlassian.plugin;

/** Signature: something is wrong with an app. */
public class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
