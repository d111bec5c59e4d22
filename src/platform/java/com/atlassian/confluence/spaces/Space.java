package com.atlassian.confluence.spaces;

/** Signature: a space of the wiki. */
public class Space {

    public String getKey() {
        throw new UnsupportedOperationException("Space.getKey");
    }

    public String getDisplayTitle() {
        throw new UnsupportedOperationException("Space.getDisplayTitle");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("Space.getUrlPath");
    }
}
