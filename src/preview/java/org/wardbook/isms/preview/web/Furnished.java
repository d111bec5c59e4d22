package org.wardbook.isms.preview.web;

import java.util.List;
import java.util.function.BiFunction;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.host.Extensions;
import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.host.WebItem;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What the app's modules add to pages, together with the styles and scripts of the web side. */
public record Furnished(Macros macros, Blueprints blueprints, BiFunction<String, WikiSpace, List<WebItem>> webItems,
                        PagePort port) implements Extensions {

    @Override
    public List<WebItem> items(String section, WikiSpace space) {
        return webItems.apply(section, space);
    }

    @Override
    public String head(List<String> contexts) {
        return port.head(contexts);
    }
}
