package org.wardbook.isms.preview.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.CurrentRequest;
import org.wardbook.isms.preview.host.FormToken;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Person;

/**
 * Who reads a page.
 *
 * @param person null for somebody who is not logged in
 */
record Reader(Person person, Texts texts) {

    /** That of this thread's request. */
    static Reader current() {
        return new Reader(CurrentPerson.get().orElse(null), Texts.ofReader());
    }

    boolean known() {
        return person != null;
    }

    String theme() {
        return person != null && person.theme() == Person.Theme.DARK ? "dark" : "light";
    }

    String moment(Instant instant) {
        return texts.moment(instant, person == null ? ZoneId.systemDefault() : person.zone());
    }

    /** The form token where there is a session; a page that only shows something makes none. */
    String token() {
        return CurrentRequest.get().filter(request -> request.getSession(false) != null)
            .map(FormToken::of).orElse(null);
    }

    /** Where the reader is, below the context path, to come back to after logging in. */
    String place() {
        return CurrentRequest.get().filter(request -> "GET".equals(request.getMethod()))
            .map(Reader::place).orElse(null);
    }

    private static String place(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
