package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;

/** A reader's own language and colours. */
final class SettingsScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/users/viewmysettings.action";
    private static final int BAD = 400;

    SettingsScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        Person person = visit.known();
        Html html = new Html().element("h1", visit.say("header.settings"), "class", "wiki-title");
        if (visit.posted("saved")) {
            html.open("div", "class", "aui-message aui-message-success", "role", "status")
                .element("p", visit.say("settings.saved")).close("div");
        }
        Map<String, String> languages = new LinkedHashMap<>();
        List.of(Locale.ENGLISH, Locale.GERMAN).forEach(each -> languages.put(each.getLanguage(),
            each.getDisplayLanguage(each)));
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("light", visit.say("settings.light"));
        themes.put("dark", visit.say("settings.dark"));
        new Form(visit, html, "settings-form", desk.links().to(PATH))
            .choice("language", visit.say("settings.language"), visit.reader().texts().locale().getLanguage(),
                languages)
            .radios("theme", visit.say("settings.theme"), visit.reader().theme(), themes)
            .end(visit.say("form.save"), desk.links().person(person));
        answer(visit, Sheet.site(visit.say("header.settings"), html.toString()));
    }

    @Override
    void act(Visit visit) throws IOException {
        Person person = visit.known();
        String language = visit.parameter("language");
        String theme = visit.parameter("theme");
        if (!List.of("en", "de").contains(language) || !List.of("light", "dark").contains(theme)) {
            throw visit.fault(BAD, "fault.form");
        }
        desk.wiki().people().prefer(person.key(), Locale.forLanguageTag(language),
            theme.equals("dark") ? Person.Theme.DARK : Person.Theme.LIGHT);
        visit.response().sendRedirect(desk.links().to(PATH, "saved", "true"));
    }
}
