package org.wardbook.isms.preview.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wardbook.isms.preview.host.Macros;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;

/**
 * A macro of the installed app in its place on the page. Whatever goes wrong in it stays in its place.
 *
 * @param people user keys by the parameter that names a user; a macro gets the user's name
 * @param body null, where the macro has none
 */
record AppMacro(String name, Map<String, String> parameters, Map<String, String> people, Piece body) implements Piece {

    private static final Logger LOG = Logger.getLogger(AppMacro.class.getName());

    @Override
    public void write(StringBuilder out, Reading reading) {
        if (reading.macros().find(name).isEmpty()) {
            refused(out, reading, reading.texts().say("macro.unknown", name));
            return;
        }
        StringBuilder inside = new StringBuilder();
        if (body != null) {
            body.write(inside, reading);
        }
        try {
            out.append(reading.macros().run(name, values(reading), inside.toString(), reading.context()));
        } catch (Macros.MacroFault refused) {
            refused(out, reading, refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "The macro " + name + " broke.", broken);
            refused(out, reading, reading.texts().say("macro.broken"));
        }
    }

    private Map<String, String> values(Reading reading) {
        if (people.isEmpty()) {
            return parameters;
        }
        Map<String, String> values = new HashMap<>(parameters);
        people.forEach((parameter, key) ->
            values.put(parameter, reading.wiki().people().byKey(key).map(Person::name).orElse(key)));
        return values;
    }

    private void refused(StringBuilder out, Reading reading, String sentence) {
        new Html(out).open("div", "class", "aui-message aui-message-error")
            .element("p", reading.texts().say("macro.fault", name), "class", "title")
            .element("p", sentence).close("div");
    }
}
