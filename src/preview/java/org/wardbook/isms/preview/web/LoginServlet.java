package org.wardbook.isms.preview.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;

/** Takes the log-in form ({@code os_username}, {@code os_password}, {@code os_destination}) and logs out. */
final class LoginServlet extends HttpServlet {

    private final transient People people;

    LoginServlet(People people) {
        this.people = people;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = text(request, "os_username").strip();
        String destination = text(request, "os_destination");
        Optional<Person> person = people.passwordFits(name, text(request, "os_password"))
            ? people.byName(name) : Optional.empty();
        if (person.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.action?failed=true&os_destination="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8));
            return;
        }
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(PersonFilter.PERSON, person.get().key());
        response.sendRedirect(request.getContextPath() + inside(destination));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/logout.action".equals(request.getServletPath())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        response.sendRedirect(request.getContextPath() + "/login.action");
    }

    /** A place in this wiki; anything that a browser could take to another host becomes the start page. */
    static String inside(String destination) {
        boolean own = destination.startsWith("/") && !destination.startsWith("//")
            && destination.chars().noneMatch(c -> c == '\\' || c < ' ');
        return own ? destination : "/";
    }

    private static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }
}
