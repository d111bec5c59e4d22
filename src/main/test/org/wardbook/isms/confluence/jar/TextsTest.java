package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Element;

/** Every text that the descriptor asks for exists, and whatever exists in English exists in German. */
public class TextsTest {

    private static final Set<String> KEYED = Set.of("label", "description", "tooltip");
    private static final List<String> KEY_ATTRIBUTES = List.of("i18n-name-key", "i18n-description-key",
            "i18n-index-title-key", "title-key", "description-header-key", "description-content-key");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    private final FinishedJar jar = FinishedJar.get();
    private final Properties english = new Properties();
    private final Properties german = new Properties();
    private Descriptor descriptor;

    @Before
    public void readTheTexts() throws Exception {
        descriptor = Descriptor.of(jar);
        for (Element resource : Descriptor.children(descriptor.root, "resource")) {
            if (resource.getAttribute("type").equals("i18n")) {
                load(english, resource.getAttribute("location") + ".properties");
                load(german, resource.getAttribute("location") + "_de.properties");
            }
        }
    }

    @Test
    public void textsAreReadAlikeInEveryEncoding() {
        assertEquals("write \\uXXXX for what is not ASCII", List.of(), jar.names().stream()
                .filter(name -> name.endsWith(".properties") && name.startsWith("i18n/"))
                .filter(name -> !jar.text(name).matches("\\p{ASCII}*")).collect(Collectors.toList()));
    }

    @Test
    public void everyTextThatTheDescriptorNamesExists() {
        Set<String> missing = new TreeSet<>();
        for (Element element : descriptor.all("*")) {
            if (KEYED.contains(element.getTagName())) {
                need(element.getAttribute("key"), missing);
            }
            KEY_ATTRIBUTES.forEach(attribute -> need(element.getAttribute(attribute), missing));
        }
        assertEquals("texts that the descriptor names and no language file has", Set.of(), missing);
    }

    @Test
    public void everyMacroAndParameterHasItsTexts() {
        String plugin = descriptor.root.getAttribute("key");
        Set<String> missing = new TreeSet<>();
        for (Element macro : descriptor.all("xhtml-macro")) {
            String prefix = plugin + "." + macro.getAttribute("name");
            need(prefix + ".label", missing);
            need(prefix + ".desc", missing);
            for (Element parameter : Descriptor.parameters(macro)) {
                String name = prefix + ".param." + parameter.getAttribute("name");
                need(name + ".label", missing);
                need(name + ".desc", missing);
                for (Element value : Descriptor.children(parameter, "value")) {
                    need(name + "." + value.getAttribute("name") + ".desc", missing);
                }
            }
        }
        assertEquals("texts that the macro browser asks for", Set.of(), missing);
    }

    @Test
    public void englishAndGermanHaveTheSameKeys() {
        Set<String> onlyEnglish = new TreeSet<>(english.stringPropertyNames());
        onlyEnglish.removeAll(german.stringPropertyNames());
        Set<String> onlyGerman = new TreeSet<>(german.stringPropertyNames());
        onlyGerman.removeAll(english.stringPropertyNames());
        assertEquals("English only", Set.of(), onlyEnglish);
        assertEquals("German only", Set.of(), onlyGerman);
    }

    @Test
    public void englishAndGermanFillTheSamePlaceholders() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(key, placeholders(english.getProperty(key)), placeholders(german.getProperty(key, "")));
        }
    }

    @Test
    public void aTextWithPlaceholdersDoublesItsApostrophes() {
        for (Properties texts : List.of(english, german)) {
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                boolean single = text.replace("''", "").contains("'");
                assertEquals(key + " has an apostrophe that MessageFormat would swallow", false,
                        single && !placeholders(text).isEmpty());
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private void need(String key, Set<String> missing) {
        if (!key.isEmpty() && !english.containsKey(key)) {
            missing.add(key);
        }
    }

    private void load(Properties texts, String name) throws IOException {
        texts.load(new StringReader(jar.text(name)));
    }
}
