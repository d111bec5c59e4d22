package com.atlassian.confluence.core;

import java.util.Date;

/** Signature: content with a title and versions. */
public abstract class ContentEntityObject {

    public long getId() {
        throw new UnsupportedOperationException("ContentEntityObject.getId");
    }

    public String getTitle() {
        throw new UnsupportedOperationException("ContentEntityObject.getTitle");
    }

    public int getVersion() {
        throw new UnsupportedOperationException("ContentEntityObject.getVersion");
    }

    public Date getLastModificationDate() {
        throw new UnsupportedOperationException("ContentEntityObject.getLastModificationDate");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("ContentEntityObject.getUrlPath");
    }
}
