package org.wardbook.isms.preview.storage;

import java.util.Optional;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.storage.Node.Element;
import org.wardbook.isms.preview.wiki.Person;

/** A link to a page, a space or a place on this page. It looks nothing up: the page says itself if it is not there. */
record PageLink(String space, String title, String anchor, Piece words) implements Piece {

    /** @param words what stands in the link; may be empty */
    static Piece of(Element link, Piece words, Headings headings) {
        Optional<Element> user = link.first("ri:user");
        if (user.isPresent()) {
            return new UserLink(user.get().attribute("ri:userkey"), user.get().attribute("ri:username"), words);
        }
        String anchor = link.attribute("ac:anchor");
        Optional<Element> space = link.first("ri:space");
        Optional<Element> page = link.first("ri:page");
        String title = page.map(each -> each.attribute("ri:content-title")).orElse("");
        String place = anchor.isEmpty() ? "" : title.isEmpty() ? headings.anchor(anchor)
            : Headings.anchor(title, anchor);
        String key = page.or(() -> space).map(each -> each.attribute("ri:space-key")).orElse("");
        String otherwise = !title.isEmpty() ? title : key.isEmpty() ? anchor : key;
        return new PageLink(key, title, place,
            words.blank() ? new Fixed(Html.escape(otherwise)) : words);
    }

    @Override
    public void write(StringBuilder out, Reading reading) {
        String key = space.isEmpty() && reading.context().space() != null ? reading.context().space() : space;
        String place = anchor.isEmpty() ? "" : "#" + anchor;
        String address = !title.isEmpty() ? reading.links().page(key, title) + place
            : space.isEmpty() ? place : reading.links().space(key) + place;
        new Html(out).open("a", "href", address);
        words.write(out, reading);
        out.append("</a>");
    }

    /** A link to a user by key or, where that is empty, by name. */
    record UserLink(String key, String name, Piece words) implements Piece {

        @Override
        public void write(StringBuilder out, Reading reading) {
            Optional<Person> person = key.isEmpty() ? reading.wiki().people().byName(name)
                : reading.wiki().people().byKey(key);
            Html html = new Html(out);
            if (person.isEmpty()) {
                html.element("span", reading.texts().say("user.unknown"), "class", "confluence-userlink user-unknown");
                return;
            }
            html.open("a", "class", "confluence-userlink", "href", reading.links().person(person.get()));
            if (words.blank()) {
                html.text(person.get().fullName());
            } else {
                words.write(out, reading);
            }
            html.close("a");
        }
    }
}
