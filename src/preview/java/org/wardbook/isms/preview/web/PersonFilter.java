package org.wardbook.isms.preview.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.CurrentRequest;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;

/** Runs a request in the name of the person of its session, or of its HTTP Basic credentials. */
final class PersonFilter extends HttpFilter {

    static final String PERSON = "preview.person";
    private static final String BASIC = "Basic ";

    private final transient People people;

    PersonFilter(People people) {
        this.people = people;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Person> person;
        String credentials = request.getHeader("Authorization");
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        if (credentials != null && !error && credentials.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            person = byCredentials(credentials.substring(BASIC.length()).strip());
            if (person.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\", charset=\"UTF-8\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "The user name or the password is wrong.");
                return;
            }
        } else {
            person = bySession(request);
        }
        CurrentPerson.set(person.orElse(null));
        CurrentRequest.set(request);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentRequest.clear();
            CurrentPerson.clear();
        }
    }

    private Optional<Person> byCredentials(String encoded) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            String name = text.substring(0, colon);
            return people.passwordFits(name, text.substring(colon + 1)) ? people.byName(name) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Person> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(PERSON);
        return key == null ? Optional.empty() : people.byKey((String) key);
    }
}
