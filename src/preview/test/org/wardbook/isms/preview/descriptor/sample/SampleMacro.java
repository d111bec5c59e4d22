package org.wardbook.isms.preview.descriptor.sample;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.TreeMap;

/** Says its parameters, its space and its title; refuses the parameter {@code wrong} and breaks at {@code broken}. */
public final class SampleMacro implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        if (parameters.containsKey("wrong")) {
            throw new MacroExecutionException("The parameter 'wrong' is wrong.");
        }
        if (parameters.containsKey("broken")) {
            throw new IllegalStateException("secret detail");
        }
        String title = context.getEntity() == null ? "nowhere" : context.getEntity().getTitle();
        return new TreeMap<>(parameters) + " in " + context.getSpaceKey() + " on " + title + " for "
            + context.getOutputType();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
