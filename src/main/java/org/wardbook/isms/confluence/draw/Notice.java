package org.wardbook.isms.confluence.draw;

import java.util.Map;
import org.wardbook.isms.confluence.host.Words;
import org.wardbook.isms.core.record.Message;
import org.wardbook.isms.core.record.Refusal;

/** The friendly box in a drawing's place: what is wrong, with which parameter, and what would be right. */
final class Notice {

    private Notice() {
    }

    static String of(Refusal refusal, Words words) {
        Html html = open(refusal.kind() == Refusal.Kind.INVALID ? "error" : "warning",
            words.text(refusal.kind() == Refusal.Kind.INVALID ? "notice.parameter" : "notice.title"));
        if (refusal.fields().isEmpty()) {
            html.element("p", words.text(refusal.reason()));
        }
        for (Map.Entry<String, Message> fault : refusal.fields().entrySet()) {
            html.raw("<p>").element("code", fault.getKey()).raw(" ").text(words.text(fault.getValue())).raw("</p>");
        }
        return html.close("div").toString();
    }

    /** @param address where an administrator switches the ISMS on, or null for a reader who may not */
    static String disabled(Words words, String address) {
        Html html = open("info", words.text("notice.disabled"));
        if (address == null) {
            html.element("p", words.text("notice.disabled.reader"));
        } else {
            html.raw("<p>").text(words.text("notice.disabled.admin")).raw(" ")
                .element("a", words.text("notice.disabled.link"), "href", address).raw("</p>");
        }
        return html.close("div").toString();
    }

    /** Something broke that nobody foresaw; the details are in the log. */
    static String broken(Words words) {
        return open("error", words.text("notice.broken")).element("p", words.text("notice.broken.advice"))
            .close("div").toString();
    }

    private static Html open(String kind, String title) {
        return new Html(400).open("div", "class", "aui-message aui-message-" + kind + " isms-notice")
            .raw("<p class=\"title\">").element("strong", title).raw("</p>");
    }
}
