package org.wardbook.isms.preview.services;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.wiki.Person;

/** Members of {@code I18nResolver}: texts in the language of the current person, English for somebody unknown. */
final class Texts {

    private record Format(String text, Locale locale) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final BiFunction<Locale, String, String> texts;
    private final Map<Format, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    /** @param texts from a language and a key to the raw text, or null */
    Texts(BiFunction<Locale, String, String> texts) {
        this.texts = texts;
    }

    /** As it stands in the file, with its apostrophes. */
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    public String getText(String key, Serializable... arguments) {
        Locale locale = CurrentPerson.get().map(Person::locale).orElse(Locale.ENGLISH);
        String text = texts.apply(locale, key);
        if (text == null) {
            if (missing.add(locale + " " + key)) {
                LOG.warn("There is no text {} in {}.", key, locale.getDisplayLanguage(Locale.ENGLISH));
            }
            return key;
        }
        return arguments.length == 0 ? text : format(text, locale).format(arguments);
    }

    /** A format serves one thread at a time; to copy it costs less than to read its text again. */
    private MessageFormat format(String text, Locale locale) {
        return (MessageFormat) formats.computeIfAbsent(new Format(text, locale),
            format -> new MessageFormat(text, locale)).clone();
    }
}
