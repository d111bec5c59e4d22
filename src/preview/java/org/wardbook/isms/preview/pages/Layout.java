package org.wardbook.isms.preview.pages;

import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Whole documents: head, header, side bar, content. */
record Layout(Desk desk) {

    private static final List<String> EVERYWHERE = List.of("main", "atl.general");

    String document(Sheet sheet, Reader reader) {
        return String.join("", pieces(sheet, reader));
    }

    /** The document in pieces that follow one another. */
    List<String> pieces(Sheet sheet, Reader reader) {
        Html top = new Html(new StringBuilder(4096));
        top.open("a", "class", "wiki-skip", "href", "#main").text(reader.texts().say("frame.skip")).close("a");
        new Header(desk, reader).write(top, sheet);
        top.open("div", "class", sheet.space() == null ? "wiki-body" : "wiki-body wiki-with-sidebar", "id", "page");
        if (sheet.space() != null) {
            new Sidebar(desk, reader).write(top, sheet);
        }
        top.open("main", "id", "main", "class", "wiki-main", "tabindex", "-1");
        Html bottom = new Html().close("main").close("div").open("footer", "class", "wiki-footer")
            .element("p", reader.texts().say("frame.footer")).close("footer");
        return pieces(sheet, reader, "wiki", top, bottom);
    }

    /** A document with nothing but the content, to be shown in a frame of another one. */
    String bare(Sheet sheet, Reader reader) {
        return String.join("", pieces(sheet, reader, "wiki wiki-framed",
            new Html().open("main", "class", "wiki-content wiki-bare"), new Html().close("main")));
    }

    /** The head is written last: the body says which scripts and styles it needs. */
    private List<String> pieces(Sheet sheet, Reader reader, String look, Html top, Html bottom) {
        List<String> contexts = new ArrayList<>(EVERYWHERE);
        contexts.addAll(sheet.contexts());
        String loaded = desk.extensions().get().head(contexts);
        Html html = new Html(new StringBuilder(8192)).raw("<!DOCTYPE html>\n")
            .open("html", "lang", reader.texts().locale().getLanguage(), "data-color-mode", reader.theme(),
                "data-theme", "light:light dark:dark")
            .raw("<head>\n<meta charset=\"UTF-8\">\n");
        html.element("title", sheet.title() + (sheet.space() == null ? "" : " - " + sheet.space().name()) + " - "
            + reader.texts().say("frame.wiki"));
        new Facts(desk, reader).write(html, sheet);
        html.raw(loaded).raw("</head>\n").open("body", "class", look).raw(top.toString());
        List<String> pieces = new ArrayList<>();
        pieces.add(html.toString());
        pieces.addAll(sheet.main());
        pieces.add(bottom.raw("</body>\n</html>\n").toString());
        return pieces;
    }

    String general(String title, String body) {
        Html html = new Html().element("h1", title, "class", "wiki-title").raw(body);
        return document(Sheet.site(title, html.toString()), Reader.current());
    }

    String spaceTools(String title, WikiSpace space, String selected, String body) {
        Reader reader = Reader.current();
        Html html = new Html();
        new SpaceTools(desk, reader).write(html, space, selected);
        html.element("h1", title, "class", "wiki-title").open("div", "class", "wiki-tool").raw(body).close("div");
        return document(new Sheet(title, space, null, List.of("space", "space-admin"), html.toString()), reader);
    }

    /** @param title may be empty where the wiki has a title for the status */
    String notice(int status, String title, String sentence) {
        Reader reader = Reader.current();
        String own = "notice." + status;
        String heading = reader.texts().knows(own) ? reader.texts().say(own)
            : title.isEmpty() ? reader.texts().say("notice.400") : title;
        Html html = new Html().open("div", "class", "wiki-notice").element("h1", heading, "class", "wiki-title")
            .element("p", sentence).open("p")
            .element("a", reader.texts().say("notice.home"), "href", desk.links().to("/")).close("p").close("div");
        return document(Sheet.site(heading, html.toString()), reader);
    }
}
