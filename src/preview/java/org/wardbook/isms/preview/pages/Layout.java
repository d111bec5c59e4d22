package org.wardbook.isms.preview.pages;

import java.util.ArrayList;
import java.util.List;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Whole documents: head, header, side bar, content. */
record Layout(Desk desk) {

    private static final List<String> EVERYWHERE = List.of("main", "atl.general");

    String document(Sheet sheet) {
        return document(sheet, Reader.current());
    }

    String document(Sheet sheet, Reader reader) {
        Html body = new Html(new StringBuilder(sheet.main().length() + 8192));
        body.open("a", "class", "wiki-skip", "href", "#main").text(reader.texts().say("frame.skip")).close("a");
        new Header(desk, reader).write(body, sheet);
        body.open("div", "class", sheet.space() == null ? "wiki-body" : "wiki-body wiki-with-sidebar", "id", "page");
        if (sheet.space() != null) {
            new Sidebar(desk, reader).write(body, sheet);
        }
        body.open("main", "id", "main", "class", "wiki-main", "tabindex", "-1").raw(sheet.main()).close("main")
            .close("div");
        body.open("footer", "class", "wiki-footer").element("p", reader.texts().say("frame.footer")).close("footer");
        return html(sheet, reader, "wiki", body);
    }

    /** A document with nothing but the content, to be shown in a frame of another one. */
    String bare(Sheet sheet, Reader reader) {
        Html body = new Html().open("main", "class", "wiki-content wiki-bare").raw(sheet.main()).close("main");
        return html(sheet, reader, "wiki wiki-framed", body);
    }

    /** The head is written last: the body says which scripts and styles it needs. */
    private String html(Sheet sheet, Reader reader, String look, Html body) {
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
        html.raw(loaded).raw("</head>\n").open("body", "class", look);
        return html.raw(body.toString()).raw("</body>\n</html>\n").toString();
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
