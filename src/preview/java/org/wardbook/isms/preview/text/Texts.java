package org.wardbook.isms.preview.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.CurrentRequest;
import org.wardbook.isms.preview.wiki.Person;

/** The words of the wiki's own pages in one language; every language but German reads English. */
public final class Texts {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH, "texts/wiki.properties");
    private static final Texts GERMAN = new Texts(Locale.GERMAN, "texts/wiki_de.properties");

    private final Locale locale;
    private final Properties words = new Properties();
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    private Texts(Locale locale, String file) {
        this.locale = locale;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(file)) {
            words.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Texts in(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? GERMAN : ENGLISH;
    }

    /** In the language of the person of this thread's request, or what the browser of somebody unknown asks for. */
    public static Texts ofReader() {
        return in(CurrentPerson.get().map(Person::locale).orElseGet(() -> CurrentRequest.get()
            .filter(request -> request.getHeader("Accept-Language") != null)
            .map(request -> request.getLocale()).orElse(Locale.ENGLISH)));
    }

    public Locale locale() {
        return locale;
    }

    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** @throws IllegalArgumentException if there is no such text */
    public String say(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("The wiki has no text '" + key + "' in " + locale + ".");
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public String moment(Instant instant, ZoneId zone) {
        return moment.format(instant.atZone(zone));
    }

    public String day(LocalDate date) {
        return day.format(date);
    }
}
