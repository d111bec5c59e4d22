package org.wardbook.isms.preview.host;

import java.util.List;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What the installed app adds to the wiki's pages, for the person of the current request. */
public interface Extensions {

    Macros macros();

    Blueprints blueprints();

    /** Items of a section ({@code system.space.tools/addons}, {@code system.space.admin} …) whose conditions hold. */
    List<WebItem> items(String section, WikiSpace space);

    /**
     * Style and script elements for a page's head: the wiki's own UI library, what the given contexts bring
     * ({@code main}, {@code page}, {@code editor}, {@code space-admin}) and what was required while this request
     * rendered. Call it after the body is rendered.
     */
    String head(List<String> contexts);
}
