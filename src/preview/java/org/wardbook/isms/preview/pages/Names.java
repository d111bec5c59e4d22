package org.wardbook.isms.preview.pages;

import org.wardbook.isms.preview.wiki.Person;

/** People by their keys. */
final class Names {

    private Names() {
    }

    static String of(Desk desk, Visit visit, String key) {
        return desk.wiki().people().byKey(key).map(Person::fullName).orElseGet(() -> visit.say("user.unknown"));
    }
}
