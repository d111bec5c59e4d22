package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiPage;

/** The meta elements from which scripts know where they are and for whom. */
record Facts(Desk desk, Reader reader) {

    private static final String ICON = "/download/batch/confluence.web.resources:master-styles/wiki.svg";

    void write(Html html, Sheet sheet) {
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.open("link", "rel", "icon", "type", "image/svg+xml", "href", desk.links().to(ICON)).raw("\n");
        fact(html, "context-path", desk.links().contextPath());
        fact(html, "user-locale", reader.texts().locale().toString());
        fact(html, "remote-user", reader.known() ? reader.person().name() : "");
        fact(html, "remote-user-key", reader.known() ? reader.person().key() : "");
        String token = reader.token();
        if (token != null) {
            fact(html, FormToken.PARAMETER.replace('_', '-'), token);
            html.open("meta", "id", "atlassian-token", "name", "atlassian-token", "content", token).raw("\n");
        }
        if (sheet.space() != null) {
            fact(html, "space-key", sheet.space().key());
            fact(html, "space-name", sheet.space().name());
        }
        WikiPage page = sheet.page();
        if (page != null) {
            fact(html, "page-id", String.valueOf(page.id()));
            fact(html, "latest-page-id", String.valueOf(page.current()));
            fact(html, "page-title", page.title());
            fact(html, "page-version", String.valueOf(page.version()));
            fact(html, "content-type", "page");
        }
    }

    private static void fact(Html html, String name, String value) {
        html.open("meta", "name", "ajs-" + name, "content", value).raw("\n");
    }
}
