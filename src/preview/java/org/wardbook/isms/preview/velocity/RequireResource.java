package org.wardbook.isms.preview.velocity;

import java.io.Writer;
import java.util.function.Consumer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #requireResource("pluginKey:moduleKey")}. Velocity makes it by its name. */
public final class RequireResource extends Directive {

    /** The engine's property that holds what takes the required module's complete key. */
    static final String REQUIRE = "preview.require";

    @Override
    public String getName() {
        return "requireResource";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        Object key = node.jjtGetNumChildren() == 1 ? node.jjtGetChild(0).value(context) : null;
        if (!(key instanceof String text)) {
            throw new TemplateFault("#requireResource in " + context.getCurrentTemplateName()
                + " needs the complete key of one web resource.", null);
        }
        ((Consumer<String>) rsvc.getProperty(REQUIRE)).accept(text);
        return true;
    }
}
