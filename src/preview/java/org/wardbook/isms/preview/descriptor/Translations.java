package org.wardbook.isms.preview.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.wardbook.isms.preview.host.AppCode;

/**
 * The texts of the app's {@code i18n} resources. The files are UTF-8 and may write characters as escapes, too. A text
 * that a language lacks is English.
 */
public final class Translations {

    private static final ResourceBundle.Control NAMES =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final AppCode code;
    private final List<String> locations;
    private final ConcurrentMap<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

    /** @param locations paths without language and extension: {@code i18n/isms} */
    Translations(AppCode code, List<String> locations) {
        this.code = code;
        this.locations = List.copyOf(locations);
        locations.forEach(location -> {
            if (code.resource(location + ".properties") == null) {
                throw new DescriptorFault("The i18n resource names " + location + ", but " + location
                    + ".properties is not in the jar.");
            }
        });
    }

    /** The raw text, in which {@code {0}} may stand for something; null where no file has the key. */
    public String text(Locale locale, String key) {
        return texts.computeIfAbsent(locale, this::read).get(key);
    }

    /** From the general file to that of the language and its country, so that the nearest one says the last word. */
    private Map<String, String> read(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String location : locations) {
            List<Locale> candidates = NAMES.getCandidateLocales(location, locale);
            for (int i = candidates.size() - 1; i >= 0; i--) {
                add(NAMES.toBundleName(location, candidates.get(i)) + ".properties", all);
            }
        }
        return all;
    }

    private void add(String file, Map<String, String> all) {
        URL url = code.resource(file);
        if (url == null) {
            return;
        }
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException broken) {
            throw new DescriptorFault("The texts in " + file + " cannot be read: " + broken.getMessage(), broken);
        }
        properties.forEach((key, text) -> all.put((String) key, (String) text));
    }
}
