package org.wardbook.isms.preview.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.html.Links;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiPage;

/**
 * Renders storage format. What it typeset of a page's version is kept, as long as the characters of all kept pages
 * together stay below a limit; those that nobody read for the longest time go first.
 */
public final class Renderer implements Rendering {

    private static final long LIMIT = 20_000_000;

    private record Typeset(String storage, String title, Piece piece) {
    }

    private final Wiki wiki;
    private final Supplier<Macros> macros;
    private final Links links;
    private final Map<String, Typeset> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    /** @param macros asked for at each rendering */
    public Renderer(Wiki wiki, Supplier<Macros> macros, String contextPath) {
        this.wiki = wiki;
        this.macros = macros;
        this.links = new Links(contextPath);
    }

    @Override
    public String view(WikiPage page, String output) {
        return write(typeset(page), new RenderContext(page, page.space(), output), page.storage().length());
    }

    @Override
    public String convert(String storage, RenderContext context) {
        return write(Typesetter.typeset(StorageFormat.parse(storage), title(context)), context, storage.length());
    }

    private String write(Piece piece, RenderContext context, int length) {
        StringBuilder out = new StringBuilder(2 * length + 256);
        piece.write(out, new Reading(context, Texts.ofReader(), wiki, macros.get(), links));
        return out.toString();
    }

    private static String title(RenderContext context) {
        return context.page() == null ? "" : context.page().title();
    }

    private Piece typeset(WikiPage page) {
        String key = page.id() + "." + page.version();
        synchronized (kept) {
            Typeset there = kept.get(key);
            if (there != null && there.storage().equals(page.storage()) && there.title().equals(page.title())) {
                return there.piece();
            }
        }
        Piece piece = Typesetter.typeset(StorageFormat.parse(page.storage()), page.title());
        synchronized (kept) {
            Typeset before = kept.put(key, new Typeset(page.storage(), page.title(), piece));
            weight += page.storage().length() - (before == null ? 0 : before.storage().length());
            var oldest = kept.entrySet().iterator();
            while (weight > LIMIT && oldest.hasNext()) {
                weight -= oldest.next().getValue().storage().length();
                oldest.remove();
            }
        }
        return piece;
    }
}
