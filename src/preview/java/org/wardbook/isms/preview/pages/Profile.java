package org.wardbook.isms.preview.pages;

import java.util.stream.Collectors;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;

/** What everybody may know of a person. */
record Profile(Visit visit) {

    String html(Person person) {
        Html html = new Html().open("div", "class", "wiki-heading").open("h1", "class", "wiki-title");
        Faces.write(html, person);
        html.text(" " + person.fullName()).close("h1").close("div").open("dl", "class", "wiki-facts");
        fact(html, "profile.name", person.name());
        fact(html, "profile.email", person.email());
        fact(html, "profile.groups", person.groups().stream().sorted().collect(Collectors.joining(", ")));
        return html.close("dl").toString();
    }

    private void fact(Html html, String key, String value) {
        html.element("dt", visit.say(key)).element("dd", value);
    }
}
