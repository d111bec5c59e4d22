package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.html.Html;

/** The form to log in; the web server itself takes what it posts. */
final class LoginScreen extends Screen {

    private static final long serialVersionUID = 1L;

    LoginScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        Html html = new Html().open("div", "class", "wiki-login").element("h1", visit.say("login.title"), "class",
            "wiki-title");
        if (visit.reader().known()) {
            html.open("p").text(visit.say("login.known", visit.person().fullName())).text(" ")
                .element("a", visit.say("notice.home"), "href", desk.links().to("/")).close("p");
        }
        if (visit.posted("failed")) {
            Form.faults(html, List.of(visit.say("login.failed")));
        }
        html.open("form", "class", "aui top-label", "method", "post", "action", desk.links().to("/dologin.action"),
            "id", "login-form");
        field(html, "os_username", visit.say("login.name"), "text", "username");
        field(html, "os_password", visit.say("login.password"), "password", "current-password");
        html.open("input", "type", "hidden", "name", "os_destination", "value", visit.parameter("os_destination"));
        html.open("div", "class", "buttons-container").element("button", visit.say("login.submit"), "type", "submit",
            "class", "aui-button aui-button-primary", "id", "login-button").close("div").close("form").close("div");
        answer(visit, Sheet.site(visit.say("login.title"), html.toString()));
    }

    private static void field(Html html, String name, String label, String type, String completion) {
        html.open("div", "class", "field-group").element("label", label, "for", name)
            .open("input", "class", "text", "type", type, "name", name, "id", name, "required", "", "autocomplete",
                completion, "autofocus", name.equals("os_username") ? "" : null).close("div");
    }
}
