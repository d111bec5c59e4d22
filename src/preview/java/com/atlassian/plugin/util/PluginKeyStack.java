package com.atlassian.plugin.util;

/** Whom the Active Objects library names as the caller in its metrics; in the preview nobody. */
public final class PluginKeyStack {

    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return null;
    }
}
