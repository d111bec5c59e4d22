package org.wardbook.isms.preview.descriptor.sample;

import com.atlassian.confluence.core.ConfluenceActionSupport;

/** An action with one method. */
public final class SampleAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    public String show() {
        return SUCCESS;
    }
}
