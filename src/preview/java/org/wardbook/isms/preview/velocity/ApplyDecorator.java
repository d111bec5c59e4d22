package org.wardbook.isms.preview.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #applyDecorator("root") … #end}. Velocity makes it by its name. */
public final class ApplyDecorator extends Directive {

    @Override
    public String getName() {
        return "applyDecorator";
    }

    @Override
    public int getType() {
        return BLOCK;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        Decorators decorators = Decorators.of(context, "#applyDecorator");
        decorators.open(node.jjtGetNumChildren() == 2 ? node.jjtGetChild(0).value(context) : null);
        node.jjtGetChild(node.jjtGetNumChildren() - 1).render(context, writer);
        decorators.close();
        return true;
    }
}
