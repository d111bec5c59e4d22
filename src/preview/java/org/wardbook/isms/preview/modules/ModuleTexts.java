package org.wardbook.isms.preview.modules;

import java.util.Locale;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.Translations;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;

/** What modules are called; a key without a text is shown itself, as Confluence does. */
final class ModuleTexts {

    private final String plugin;
    private final Translations texts;

    ModuleTexts(AppDescriptor descriptor) {
        this.plugin = descriptor.key();
        this.texts = descriptor.texts();
    }

    String shown(Locale locale, String key) {
        if (key.isEmpty()) {
            return "";
        }
        String text = texts.text(locale, key);
        return text == null ? key : text;
    }

    /** In the language of the person of the current request. */
    String shown(String key) {
        return shown(CurrentPerson.get().map(Person::locale).orElse(Locale.ENGLISH), key);
    }

    /** The text of Confluence's convention {@code pluginKey.macro.part}. */
    String ofMacro(Locale locale, String macro, String part) {
        return shown(locale, plugin + "." + macro + "." + part);
    }
}
