package org.wardbook.isms.preview.descriptor.sample;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Fills templates: a title from its parameter {@code title}, and the variables {@code lead} and {@code link}. */
public final class SampleTexts implements ContextProvider {

    private Map<String, String> parameters;

    @Override
    public void init(Map<String, String> params) {
        parameters = params;
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> filled = new HashMap<>(context);
        if (parameters.containsKey("title")) {
            filled.put("ContentPageTitle", parameters.get("title"));
        }
        filled.put("lead", "Risks & <chances> in " + context.get("spaceKey"));
        filled.put("link", "<ac:link><ri:page ri:content-title=\"Risks\"/></ac:link>");
        return filled;
    }
}
