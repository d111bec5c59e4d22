package com.atlassian.confluence.core;

/** Signature: what can exist in several versions. Content does, but is looked at as that with a cast. */
public interface Versioned {

    boolean isLatestVersion();
}
