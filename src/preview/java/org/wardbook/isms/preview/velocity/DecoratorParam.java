package org.wardbook.isms.preview.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #decoratorParam("name" $value)}, within {@code #applyDecorator}. Velocity makes it by its name. */
public final class DecoratorParam extends Directive {

    @Override
    public String getName() {
        return "decoratorParam";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        if (node.jjtGetNumChildren() != 2) {
            throw new TemplateFault("#decoratorParam in " + context.getCurrentTemplateName()
                + " needs a name and a value.", null);
        }
        Decorators.of(context, "#decoratorParam")
            .set(node.jjtGetChild(0).value(context), node.jjtGetChild(1).value(context));
        return true;
    }
}
