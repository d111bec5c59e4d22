package org.wardbook.isms.preview.velocity;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.log.JdkLogChute;

/** Renders the app's templates. A reference that is not there is an error, except as the whole test of an #if. */
public final class Templates {

    private final VelocityEngine engine = new VelocityEngine();

    /**
     * @param files from a path in the jar, without leading slash, to the file, or null
     * @param require takes the complete key of a web resource that a template requires
     */
    public Templates(Function<String, byte[]> files, Allowlist allowlist, Consumer<String> require) {
        engine.setProperty(AppTemplates.FILES, files);
        engine.setProperty(GuardedCalls.ALLOWLIST, allowlist);
        engine.setProperty(RequireResource.REQUIRE, require);
        engine.setProperty("resource.loader", "app");
        engine.setProperty("app.resource.loader.class", AppTemplates.class.getName());
        engine.setProperty("app.resource.loader.cache", "true");
        engine.setProperty("runtime.introspector.uberspect", GuardedCalls.class.getName());
        List.of(RequireResource.class, ApplyDecorator.class, DecoratorParam.class)
            .forEach(directive -> engine.addProperty("userdirective", directive.getName()));
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("runtime.log.logsystem.class", JdkLogChute.class.getName());
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("output.encoding", "UTF-8");
        try {
            engine.init();
        } catch (Exception broken) {
            throw new IllegalStateException("Velocity does not start.", broken);
        }
    }

    /**
     * The template's text with these values.
     *
     * @throws MethodRefused if it calls a method that is not allowed
     * @throws TemplateFault if it is missing, malformed or names an unknown reference
     */
    public String render(String template, Map<String, Object> values) {
        return merge(template, new VelocityContext(new HashMap<>(values)));
    }

    /** Likewise the document of an action, with the decorators that it applies itself. */
    public FramedPage page(String template, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        Decorators decorators = new Decorators(template);
        decorators.offer(context);
        String html = merge(template, context);
        return new FramedPage(html, decorators.panel());
    }

    private String merge(String template, VelocityContext context) {
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new Escaping());
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template, "UTF-8").merge(context, out);
            return out.toString();
        } catch (MethodRefused | TemplateFault refused) {
            throw refused;
        } catch (VelocityException broken) {
            throw new TemplateFault("The template " + template + ": " + broken.getMessage(), broken);
        } catch (Exception broken) {
            throw new TemplateFault("The template " + template + " could not be rendered: " + broken, broken);
        }
    }
}
