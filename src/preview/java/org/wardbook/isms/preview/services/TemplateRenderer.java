package org.wardbook.isms.preview.services;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wardbook.isms.preview.host.PageServices;

/** Members of {@code VelocityHelperService}. */
final class TemplateRenderer {

    private final PageServices pages;
    private final Supplier<Map<String, Object>> tools;

    TemplateRenderer(PageServices pages, Supplier<Map<String, Object>> tools) {
        this.pages = pages;
        this.tools = tools;
    }

    /** A new one, which the caller fills. */
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>(tools.get());
    }

    public String getRenderedTemplate(String template, Map<String, Object> values) {
        return pages.render(template, values);
    }
}
