package org.wardbook.isms.confluence.draw;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.macro.Macro;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A macro whose content is a drawing. It only reads, and never breaks the page it stands on. */
public abstract class DrawnMacro implements Macro {

    private static final Set<String> ON_SCREEN = Set.of("display", "preview");

    private final String name;
    private final Drawings drawings;

    protected DrawnMacro(String name, Drawings drawings) {
        this.name = name;
        this.drawings = drawings;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        drawings.needScripts();
        Map<String, String> given = new HashMap<>(parameters);
        given.keySet().removeIf(DrawnMacro::internal);
        boolean past = past(context.getEntity());
        if (past && context.getEntity().getLastModificationDate() != null) {
            given.putIfAbsent("asOf", context.getEntity().getLastModificationDate().toInstant().toString());
        }
        return drawings.drawOrExplain(name, given, context.getSpaceKey(), !past && onScreen(context.getOutputType()));
    }

    /** An older version of a page shows the registers as they were when it was written. */
    private static boolean past(ContentEntityObject entity) {
        return entity instanceof Versioned content && !content.isLatestVersion();
    }

    /** An export cannot be clicked. */
    private static boolean onScreen(String output) {
        return output == null || ON_SCREEN.contains(output);
    }

    /** What the wiki adds to the author's parameters. */
    private static boolean internal(String parameter) {
        return parameter.isEmpty() || parameter.startsWith(":") || parameter.startsWith("atlassian-");
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
