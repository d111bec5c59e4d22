package org.wardbook.isms.confluence.draw;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The app's own language files; the key itself where there is no text. */
final class ReadTexts implements I18nResolver {

    private final Locale locale;
    private final Properties texts = new Properties();

    /** @param language {@code en} or {@code de} */
    ReadTexts(String language) {
        locale = Locale.forLanguageTag(language);
        for (String file : List.of("isms", "registers", "errors", "views", "screens")) {
            String name = "/i18n/" + file + (language.equals("de") ? "_de" : "") + ".properties";
            try (InputStreamReader in = new InputStreamReader(ReadTexts.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Override
    public String getText(String key) {
        return texts.getProperty(key, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        String text = texts.getProperty(key);
        return text == null ? key : new MessageFormat(text, locale).format(arguments);
    }
}
