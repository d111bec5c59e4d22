package org.wardbook.isms.preview.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

public class ColoursTest {

    private static final Pattern USED = Pattern.compile("var\\((--ds-[\\w-]+),[^()]*\\)");
    private static final Pattern VALUE = Pattern.compile("(--ds-[\\w-]+): ([^;]+);");

    @Test
    public void everyColourIsATokenOfBothThemes() throws Exception {
        String css = read("ui/wiki-pages.css").replaceAll("(?s)/\\*.*?\\*/", "");
        Map<String, String> light = values("ui/tokens/atlassian-light.js");
        Map<String, String> dark = values("ui/tokens/atlassian-dark.js");
        TreeSet<String> used = new TreeSet<>();
        Matcher tokens = USED.matcher(css);
        while (tokens.find()) {
            used.add(tokens.group(1));
            assertTrue(tokens.group(1), light.containsKey(tokens.group(1)));
            assertTrue(tokens.group(1), dark.containsKey(tokens.group(1)));
        }
        assertTrue(used.toString(), used.size() > 20);
        Matcher other = Pattern.compile("#[0-9a-fA-F]{3,8}|rgba?\\(|\\b(white|black|red|grey)\\b(?!-)")
            .matcher(USED.matcher(css).replaceAll(""));
        assertFalse(other.find() ? other.group() : "", other.reset().find());
    }

    @Test
    public void textsAndSurfacesChangeInTheDark() throws Exception {
        Map<String, String> light = values("ui/tokens/atlassian-light.js");
        Map<String, String> dark = values("ui/tokens/atlassian-dark.js");
        for (String token : new String[] {"--ds-text", "--ds-surface", "--ds-surface-sunken", "--ds-border",
            "--ds-link"}) {
            assertNotEquals(token, light.get(token), dark.get(token));
        }
    }

    @Test
    public void fallsBackToTheLightTheme() throws Exception {
        Map<String, String> light = values("ui/tokens/atlassian-light.js");
        Matcher used = Pattern.compile("var\\((--ds-(?:text|link|surface|border)), (#[0-9a-f]+)\\)")
            .matcher(read("ui/wiki-pages.css"));
        int seen = 0;
        while (used.find()) {
            seen++;
            String fallback = used.group(2).length() == 4 ? used.group(2).replaceAll("([0-9a-f])", "$1$1")
                : used.group(2);
            assertEquals(used.group(1), light.get(used.group(1)).toLowerCase(Locale.ROOT), fallback);
        }
        assertTrue(seen > 10);
    }

    private static Map<String, String> values(String file) throws Exception {
        Map<String, String> values = new TreeMap<>();
        Matcher each = VALUE.matcher(read(file));
        while (each.find()) {
            values.put(each.group(1), each.group(2));
        }
        return values;
    }

    private static String read(String file) throws Exception {
        try (InputStream in = ColoursTest.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
