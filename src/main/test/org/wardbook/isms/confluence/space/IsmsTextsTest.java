package org.wardbook.isms.confluence.space;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

public class IsmsTextsTest {

    private static final Pattern VARIABLE = Pattern.compile("<at:var at:name=\"(\\w+)\"(?: at:rawxhtml=\"true\")?/>");

    @Test
    public void everyVariableOfATemplateHasATextAndEveryTextIsUsed() throws IOException {
        for (BlueprintPage page : BlueprintPage.values()) {
            Set<String> wanted = variables(page);
            Map<String, Object> given = texts("en", page).getContextMap(Map.of("name", "Security"));
            for (String variable : wanted) {
                assertFalse(page + " " + variable, ((String) given.get(variable)).isBlank());
            }
            Set<String> idle = new TreeSet<>(page.texts());
            idle.removeAll(wanted);
            assertEquals(page + " has texts that its template does not show", Set.of(), idle);
        }
    }

    @Test
    public void everyTemplateIsWellFormed() throws Exception {
        for (BlueprintPage page : BlueprintPage.values()) {
            String document = "<x xmlns:ac='ac' xmlns:at='at' xmlns:ri='ri'>" + template(page) + "</x>";
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)));
        }
    }

    @Test
    public void pagesLinkToOneAnotherByTheirTitlesInTheCreatorsLanguage() throws Exception {
        Map<String, Object> given = texts("de", BlueprintPage.HOME).getContextMap(Map.of("name", "Sicherheit"));
        assertEquals("Sicherheit", given.get("ContentPageTitle"));
        assertEquals("Risikoregister",
            texts("de", BlueprintPage.RISKS).getContextMap(Map.of()).get("ContentPageTitle"));
        NodeList pages = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new InputSource(new StringReader("<x xmlns:ac='ac' xmlns:ri='ri'>" + given.get("linkRisks") + "</x>")))
            .getElementsByTagName("ri:page");
        assertEquals("Risikoregister", pages.item(0).getAttributes().getNamedItem("ri:content-title").getNodeValue());
    }

    @Test
    public void aPageOfThePageBlueprintKeepsTheTitleThatItsAuthorGivesAndIsElseCalledAfterItsDay() throws IOException {
        assertEquals("Warehouse", texts("en", BlueprintPage.ASSESSMENT)
            .getContextMap(Map.of("ContentPageTitle", "Warehouse")).get("ContentPageTitle"));
        Object title = texts("de", BlueprintPage.ASSESSMENT).getContextMap(Map.of()).get("ContentPageTitle");
        assertTrue(title.toString(), title.toString().matches("Risikobeurteilung \\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    public void theHomePageHasATitleEvenWhereTheSpacesNameIsUnknown() throws IOException {
        assertEquals("Information security",
            texts("en", BlueprintPage.HOME).getContextMap(Map.of("name", " ")).get("ContentPageTitle"));
    }

    @Test
    public void theMacrosOfTheTemplatesAreTheApps() throws IOException {
        Set<String> names = new TreeSet<>();
        for (BlueprintPage page : BlueprintPage.values()) {
            Matcher macro = Pattern.compile("ac:name=\"(isms-[a-z-]+)\"").matcher(template(page));
            while (macro.find()) {
                names.add(macro.group(1));
            }
        }
        assertTrue(names.toString(), names.containsAll(
            Arrays.asList("isms-risk-table", "isms-risk-matrix", "isms-risk-trend", "isms-control-status", "isms-soa",
                "isms-asset-table", "isms-my-isms", "isms-register")));
    }

    private static IsmsTexts texts(String language, BlueprintPage page) {
        IsmsTexts texts = new IsmsTexts(new FakeConfluence().reads(language).viewers);
        texts.init(Map.of("page", page.name().toLowerCase(Locale.ROOT)));
        return texts;
    }

    private static Set<String> variables(BlueprintPage page) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(template(page));
        while (variable.find()) {
            names.add(variable.group(1));
        }
        return names;
    }

    private static String template(BlueprintPage page) throws IOException {
        return read("/blueprint/" + page.name().toLowerCase(Locale.ROOT) + ".xml");
    }

    private static String read(String path) throws IOException {
        try (InputStream in = IsmsTextsTest.class.getResourceAsStream(path);
             InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        }
    }
}
