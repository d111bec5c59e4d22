package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Signature: where and for what a macro is rendered. */
public interface ConversionContext {

    ContentEntityObject getEntity();

    String getSpaceKey();

    String getOutputType();
}
