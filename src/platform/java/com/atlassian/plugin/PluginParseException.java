package com.atlassian.plugin;

/** Signature: an app's descriptor is wrong. */
public class PluginParseException extends PluginException {

    private static final long serialVersionUID = 1L;
}
