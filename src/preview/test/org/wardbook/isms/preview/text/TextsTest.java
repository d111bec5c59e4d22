package org.wardbook.isms.preview.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.Test;

public class TextsTest {

    @Test
    public void hasTheSameTextsWithTheSameArgumentsInBothLanguages() throws Exception {
        Properties english = words("wiki.properties");
        Properties german = words("wiki_de.properties");
        assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
        assertFalse(english.isEmpty());
        for (String key : english.stringPropertyNames()) {
            assertEquals(key, new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                new MessageFormat(german.getProperty(key)).getFormatsByArgumentIndex().length);
        }
    }

    @Test
    public void readsEnglishWhereItKnowsNoOther() {
        assertEquals("Edit", Texts.in(Locale.FRENCH).say("page.edit"));
        assertEquals("Bearbeiten", Texts.in(Locale.forLanguageTag("de-AT")).say("page.edit"));
        assertEquals("There is no character named &x;.", Texts.in(Locale.ENGLISH).say("storage.entity", "x"));
    }

    @Test
    public void namesATextThatIsNotThere() {
        IllegalArgumentException missing =
            assertThrows(IllegalArgumentException.class, () -> Texts.in(Locale.GERMAN).say("no.such"));
        assertTrue(missing.getMessage(), missing.getMessage().contains("no.such"));
    }

    private static Properties words(String file) throws Exception {
        Properties words = new Properties();
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream("texts/" + file)) {
            words.load(in);
        }
        return words;
    }
}
