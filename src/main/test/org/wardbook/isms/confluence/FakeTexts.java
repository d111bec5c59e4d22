package org.wardbook.isms.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The app's own language files, read as the host does: the key itself where there is no text. */
public final class FakeTexts implements I18nResolver {

    private static final List<String> FILES = List.of("isms", "registers", "errors", "views", "screens");
    private static final Map<String, Properties> TEXTS = Map.of("en", load(""), "de", load("_de"));

    private String language = "en";

    public void language(String code) {
        language = code;
    }

    /** All texts of one language by their whole key. */
    public static Properties all(String language) {
        return TEXTS.get(language);
    }

    private static Properties load(String suffix) {
        Properties texts = new Properties();
        for (String file : FILES) {
            String name = "/i18n/" + file + suffix + ".properties";
            try (InputStreamReader in = new InputStreamReader(FakeTexts.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }

    @Override
    public String getText(String key) {
        return TEXTS.get(language).getProperty(key, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        String text = TEXTS.get(language).getProperty(key);
        return text == null ? key : new MessageFormat(text, Locale.forLanguageTag(language)).format(arguments);
    }
}
