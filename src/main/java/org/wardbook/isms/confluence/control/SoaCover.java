package org.wardbook.isms.confluence.control;

import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.confluence.draw.Sheet;
import org.wardbook.isms.core.space.Profile;

/** Whose statement of applicability it is, what it covers, and which state of the registers it shows. */
record SoaCover(Sheet sheet) {

    void draw(Html html) {
        Profile profile = Profile.of(sheet.snapshot());
        html.raw("<dl class=\"isms-fields isms-cover\">\n");
        line(html, "organisation", profile.organisation().isEmpty() ? sheet.viewer().spaceName()
            : profile.organisation());
        line(html, "version", sheet.words().text("soa.version.of", "" + sheet.snapshot().sequence(),
            sheet.dates().instant(sheet.snapshot().at())));
        if (!profile.approver().isEmpty()) {
            line(html, "approver", sheet.people().fullName(profile.approver()));
        }
        html.raw("<div class=\"isms-wide\">").element("dt", sheet.words().text("soa.scope")).raw("<dd>");
        if (profile.scope().isEmpty()) {
            noScope(html);
        } else {
            html.element("div", profile.scope(), "class", "isms-text");
        }
        html.raw("</dd></div>\n</dl>\n");
    }

    private void line(Html html, String name, String value) {
        html.raw("<div>").element("dt", sheet.words().text("soa." + name)).element("dd", value).raw("</div>\n");
    }

    private void noScope(Html html) {
        html.element("span", sheet.words().text("soa.scope.none"), "class", "isms-note");
        if (sheet.live() && sheet.viewer().actor().mayAdminister()) {
            html.raw(" ").element("a", sheet.words().text("soa.scope.set"), "href", sheet.links().administration());
        }
    }
}
