package org.wardbook.isms.core.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.wardbook.isms.core.Refused;

public class PresetsTest {

    @Test
    public void aPresetIsTheSameMethodInBothLanguages() {
        for (String name : List.of("5x5", "4x4")) {
            Method english = Presets.of(name, "en");
            Method german = Presets.of(name, "de");
            int size = name.charAt(0) - '0';
            for (Method method : List.of(english, german)) {
                assertEquals(size, method.likelihood().size());
                assertEquals(size, method.impact().size());
                assertTrue(method.likelihood().stream().noneMatch(level -> level.anchor().isEmpty()));
                assertTrue(method.impact().stream().noneMatch(level -> level.anchor().isEmpty()));
            }
            for (int l = 1; l <= size; l++) {
                assertNotEquals(english.likelihood().get(l - 1), german.likelihood().get(l - 1));
                for (int i = 1; i <= size; i++) {
                    assertEquals(english.band(l, i), german.band(l, i));
                }
            }
            assertEquals(english.appetite(), german.appetite());
        }
    }

    @Test
    public void moreIsNeverLess() {
        for (String name : List.of("5x5", "4x4")) {
            Method method = Presets.of(name, "en");
            for (int l = 1; l <= method.likelihood().size(); l++) {
                for (int i = 1; i <= method.impact().size(); i++) {
                    assertTrue(l == 1 || method.band(l - 1, i) <= method.band(l, i));
                    assertTrue(i == 1 || method.band(l, i - 1) <= method.band(l, i));
                }
            }
            assertEquals(0, method.band(1, 1));
            assertEquals(method.bands().size() - 1, method.band(method.likelihood().size(), method.impact().size()));
            assertFalse(method.aboveAppetite(0));
        }
    }

    @Test
    public void anUnknownLanguageIsEnglish() {
        assertEquals(Presets.of("5x5", "en"), Presets.of("5x5", "fr"));
        assertEquals(Presets.of("5x5", "en"), Presets.of("5x5", null));
    }

    @Test
    public void anUnknownPresetSaysWhichThereAre() {
        assertEquals(List.of("6x6", "5x5, 4x4"), Refused.forField("preset", "error.method.preset", () ->
            Presets.of("6x6", "en")).arguments());
    }
}
