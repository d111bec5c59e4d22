package org.wardbook.isms.preview.modules;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import org.wardbook.isms.preview.host.RenderContext;

/** Where a macro is rendered, as the platform says it. */
final class MacroPlace implements ConversionContext {

    private final ContentEntityObject content;
    private final RenderContext context;

    /** @param content null where there is no page */
    MacroPlace(ContentEntityObject content, RenderContext context) {
        this.content = content;
        this.context = context;
    }

    @Override
    public ContentEntityObject getEntity() {
        return content;
    }

    @Override
    public String getSpaceKey() {
        return context.space();
    }

    @Override
    public String getOutputType() {
        return context.output();
    }
}
