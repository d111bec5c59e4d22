package org.wardbook.isms.preview.descriptor;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * A {@code <content-template>}: a file of the jar in storage format with variables, and what fills them.
 *
 * @param provider null where nothing fills them
 */
public record TemplateModule(String key, String title, String file, Class<? extends ContextProvider> provider,
                             Map<String, String> parameters) {

    static TemplateModule of(Tag tag) {
        tag.get("name");
        tag.textKey("description");
        Tag provider = tag.child("context-provider").orElse(null);
        Class<? extends ContextProvider> type = null;
        Map<String, String> parameters = Map.of();
        if (provider != null) {
            type = provider(provider);
            parameters = provider.parameters();
            provider.done();
        }
        TemplateModule template = new TemplateModule(tag.need("key"), tag.need("i18n-name-key"),
            file(tag.needChild("resource")), type, parameters);
        tag.done();
        return template;
    }

    private static Class<? extends ContextProvider> provider(Tag tag) {
        Class<?> type = tag.type("class");
        if (!ContextProvider.class.isAssignableFrom(type)) {
            throw tag.fault("names " + type.getName() + ", which is no " + ContextProvider.class.getName());
        }
        return type.asSubclass(ContextProvider.class);
    }

    private static String file(Tag tag) {
        if (!"template".equals(tag.need("name")) || !"download".equals(tag.need("type"))) {
            throw tag.fault("is no download with the name 'template'");
        }
        String file = tag.file("location");
        tag.done();
        return file;
    }
}
