package org.wardbook.isms.preview.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.TemplateModule;
import org.wardbook.isms.preview.descriptor.TemplateUse;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.resource.Plugin;

/** The app's content templates with what fills them: one object for each module, made when the app starts. */
final class PageTemplates {

    /** The variable in which templates and wizards name a page. */
    static final String TITLE = "ContentPageTitle";

    private final Plugin files;
    private final ClassLoader app;
    private final Map<String, TemplateModule> templates;
    private final Map<String, ContextProvider> providers = new HashMap<>();

    /** @throws DescriptorFault if what fills a template cannot be made */
    PageTemplates(AppDescriptor descriptor, AppCode code) {
        this.files = descriptor.files();
        this.app = code.loader();
        this.templates = descriptor.templates();
        templates.values().stream().filter(template -> template.provider() != null)
            .forEach(template -> providers.put(template.key(), make(template, code)));
    }

    private static ContextProvider make(TemplateModule template, AppCode code) {
        try {
            ContextProvider provider = code.create(template.provider());
            provider.init(template.parameters());
            return provider;
        } catch (RuntimeException | LinkageError broken) {
            throw new DescriptorFault("What fills the content-template '" + template.key() + "' cannot be made: "
                + broken.getMessage(), broken);
        }
    }

    /** The page of a template and those below it, filled from the same answers. */
    FilledPage fill(TemplateUse use, Map<String, Object> answers) {
        TemplateModule template = templates.get(use.template());
        Map<String, Object> values = values(template, answers);
        String text = new String(files.files().apply(template.file()), StandardCharsets.UTF_8);
        return new FilledPage(values.getOrDefault(TITLE, "").toString().strip(),
            TemplateText.fill(template.file(), text, values),
            use.children().stream().map(child -> fill(child, answers)).toList());
    }

    private Map<String, Object> values(TemplateModule template, Map<String, Object> answers) {
        ContextProvider provider = providers.get(template.key());
        if (provider == null) {
            return answers;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(app);
        try {
            return provider.getContextMap(new HashMap<>(answers));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
