package org.wardbook.isms.preview.modules;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.XhtmlMacro;
import org.wardbook.isms.preview.host.AppCode;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.MacroModule;
import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;

/** The app's macros: one object for each module, made when the app starts. */
public final class AppMacros implements Macros {

    private static final Logger LOG = LoggerFactory.getLogger(AppMacros.class);

    private final ModuleTexts texts;
    private final ClassLoader app;
    private final Function<WikiPage, ? extends ContentEntityObject> views;
    private final List<XhtmlMacro> modules;
    private final Map<String, Macro> macros = new HashMap<>();
    private final ConcurrentMap<Locale, Map<String, MacroModule>> described = new ConcurrentHashMap<>();

    /**
     * Makes the macros.
     *
     * @param views from a page to what the platform shows of it
     * @throws DescriptorFault if two macros have one name or a macro cannot be made
     */
    public AppMacros(AppDescriptor descriptor, AppCode code,
                     Function<WikiPage, ? extends ContentEntityObject> views) {
        this.texts = new ModuleTexts(descriptor);
        this.app = code.loader();
        this.views = views;
        this.modules = descriptor.macros();
        for (XhtmlMacro module : modules) {
            if (macros.put(module.name(), make(module, code)) != null) {
                throw new DescriptorFault("The xhtml-macro '" + module.key() + "' has the name '" + module.name()
                    + "', which another macro has too.");
            }
        }
    }

    private static Macro make(XhtmlMacro module, AppCode code) {
        try {
            return code.create(module.type());
        } catch (RuntimeException | LinkageError broken) {
            throw new DescriptorFault("The xhtml-macro '" + module.key() + "' cannot be made: " + broken.getMessage(),
                broken);
        }
    }

    @Override
    public List<MacroModule> all() {
        return List.copyOf(described().values());
    }

    @Override
    public Optional<MacroModule> find(String name) {
        return Optional.ofNullable(described().get(name));
    }

    @Override
    public String run(String name, Map<String, String> parameters, String body, RenderContext context) {
        Macro macro = macros.get(name);
        if (macro == null) {
            throw new MacroFault(Texts.ofReader().say("macro.unknown", name), null);
        }
        ContentEntityObject content = context.page() == null ? null : views.apply(context.page());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(app);
        try {
            String html = macro.execute(new HashMap<>(parameters), body, new MacroPlace(content, context));
            return html == null ? "" : html;
        } catch (MacroExecutionException refused) {
            throw new MacroFault(refused.getMessage(), refused);
        } catch (RuntimeException | LinkageError broken) {
            LOG.warn("The macro {} broke.", name, broken);
            throw new MacroFault(Texts.ofReader().say("macro.broken"), broken);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Map<String, MacroModule> described() {
        return described.computeIfAbsent(CurrentPerson.get().map(Person::locale).orElse(Locale.ENGLISH), locale -> {
            Map<String, MacroModule> all = new LinkedHashMap<>();
            modules.forEach(module -> all.put(module.name(), describe(module, locale)));
            return all;
        });
    }

    private MacroModule describe(XhtmlMacro module, Locale locale) {
        return new MacroModule(module.name(), texts.ofMacro(locale, module.name(), "label"),
            module.description().isEmpty() ? texts.ofMacro(locale, module.name(), "desc")
                : texts.shown(locale, module.description()),
            macros.get(module.name()).getBodyType() != Macro.BodyType.NONE,
            module.parameters().stream().map(parameter -> new MacroModule.Parameter(parameter.name(),
                texts.ofMacro(locale, module.name(), "param." + parameter.name() + ".label"), parameter.type(),
                parameter.required(), parameter.usual(), parameter.values())).toList());
    }
}
