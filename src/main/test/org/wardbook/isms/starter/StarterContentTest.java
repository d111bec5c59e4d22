package org.wardbook.isms.starter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Form, references and languages of every packed table. */
public class StarterContentTest {

    private static final List<String> FILES = List.of("controls.tsv", "threats.tsv", "vulnerabilities.tsv",
        "scenarios.tsv", "questions.tsv", "assets.tsv", "demo-assets.tsv", "demo-risks.tsv", "demo-controls.tsv");
    private static final Pattern MARKUP = Pattern.compile("</?\\w+|&(?:amp|lt|gt|quot|apos|nbsp);|&#\\d+;");
    private static final Pattern RISK = Pattern.compile("\\bR-\\d+");
    private static final Set<String> SAME_IN_BOTH =
        Set.of("Information", "Organisation", "Sabotage", "Social Engineering", "Website", "Wiki");

    private static List<StarterTable> tables;

    @BeforeClass
    public static void read() throws IOException {
        tables = new ArrayList<>();
        for (String file : FILES) {
            tables.add(StarterTable.read(file));
        }
    }

    private static StarterTable table(String name) {
        return tables.get(FILES.indexOf(name + ".tsv"));
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n).toList();
    }

    @Test
    public void everyTableHoldsItsRecordsOnceAndInOrder() {
        List<String> annexA = Stream.of(numbered("A.5.", 37), numbered("A.6.", 8), numbered("A.7.", 14),
            numbered("A.8.", 34)).flatMap(List::stream).toList();
        assertEquals(annexA, table("controls").refs());
        assertEquals(annexA, table("demo-controls").refs());
        assertEquals(numbered("T-", 61), table("threats").refs());
        assertEquals(numbered("V-", 52), table("vulnerabilities").refs());
        assertEquals(numbered("SC-", 62), table("scenarios").refs());
        assertEquals(numbered("SQ-", 32), table("questions").refs());
        assertEquals(numbered("A-", 52), table("assets").refs());
        assertEquals(numbered("A-", 52), table("demo-assets").refs());
        assertEquals(numbered("R-", 62), table("demo-risks").refs());
    }

    @Test
    public void titlesAreUniqueAndFitOnOneLineOfARegister() {
        for (StarterTable table : tables) {
            for (String column : table.columns()) {
                if (column.startsWith("title_")) {
                    List<String> titles = table.column(column);
                    assertEquals(table.file() + ", " + column, titles.size(), new HashSet<>(titles).size());
                    titles.forEach(title -> assertTrue(title, !title.isEmpty() && title.length() <= 120));
                }
            }
        }
    }

    @Test
    public void everyReferenceResolvesAndIsNamedOnce() {
        resolves("vulnerabilities", "controls", "controls");
        resolves("vulnerabilities", "threats", "threats");
        resolves("scenarios", "threats", "threats");
        resolves("scenarios", "vulnerabilities", "vulnerabilities");
        resolves("scenarios", "controls", "controls");
        resolves("questions", "controls", "controls");
        resolves("demo-risks", "scenario", "scenarios");
        resolves("demo-risks", "assets", "assets");
        resolves("demo-risks", "controls", "controls");
    }

    private static void resolves(String from, String column, String to) {
        StarterTable table = table(from);
        Set<String> known = new HashSet<>(table(to).refs());
        for (Map<String, String> row : table.rows()) {
            List<String> refs = StarterTable.elements(row.get(column));
            assertFalse(table.where(row, column), refs.isEmpty());
            assertTrue(table.where(row, column), known.containsAll(refs));
            assertEquals(table.where(row, column), refs.size(), new HashSet<>(refs).size());
        }
    }

    @Test
    public void everyScenarioBecameExactlyOneRiskOfTheDemo() {
        assertEquals(table("scenarios").refs(), table("demo-risks").column("scenario"));
    }

    @Test
    public void assetKindsOfScenariosAreKindsOfAssets() {
        for (String language : List.of("_en", "_de")) {
            assertTrue(table("assets").column("category" + language)
                .containsAll(table("scenarios").column("assetCategory" + language)));
        }
    }

    @Test
    public void bothLanguagesAreFilledTogetherAndDiffer() {
        Set<String> same = new TreeSet<>();
        for (StarterTable table : tables) {
            for (String english : table.columns().stream().filter(column -> column.endsWith("_en")).toList()) {
                String german = english.replaceFirst("_en$", "_de");
                for (Map<String, String> row : table.rows()) {
                    assertEquals(table.where(row, english), row.get(english).isEmpty(), row.get(german).isEmpty());
                    if (!row.get(english).isEmpty() && row.get(english).equals(row.get(german))) {
                        same.add(row.get(english));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(SAME_IN_BOTH), same);
    }

    @Test
    public void oneWordIsAlwaysTranslatedTheSameWay() {
        for (String column : List.of("category", "department", "ownerHint", "custodian", "assetCategory")) {
            for (StarterTable table : tables.stream().filter(t -> t.columns().contains(column + "_en")).toList()) {
                Map<String, Set<String>> german = table.rows().stream().collect(Collectors.groupingBy(
                    row -> row.get(column + "_en"), Collectors.mapping(row -> row.get(column + "_de"),
                        Collectors.toSet())));
                german.forEach((word, words) -> assertEquals(word + " " + words, 1, words.size()));
            }
        }
    }

    @Test
    public void onlyWhatMayBeUnknownIsEmpty() {
        Set<String> may = Set.of("sourceRef", "owner", "dueDate", "reviewDate", "confidentiality", "integrity",
            "availability", "classification", "status", "implementation_en", "implementation_de", "treatment",
            "treatmentPlan_en", "treatmentPlan_de");
        for (StarterTable table : tables) {
            for (Map<String, String> row : table.rows()) {
                row.forEach((column, value) -> assertTrue(table.where(row, column), !value.isEmpty()
                    || may.contains(column) || column.startsWith("current") || column.startsWith("target")));
            }
        }
    }

    @Test
    public void textsArePlainWithoutMarkupControlCharactersOrStraySpace() {
        for (StarterTable table : tables) {
            for (Map<String, String> row : table.rows()) {
                row.forEach((column, value) -> {
                    String where = table.where(row, column);
                    assertEquals(where, value.strip(), value);
                    assertFalse(where, MARKUP.matcher(value).find() || value.contains("\"") || value.contains("  "));
                    assertTrue(where, value.chars().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD));
                });
            }
        }
    }

    @Test
    public void sentencesOfBothLanguagesNameTheSameRisksAndTheyExist() {
        Set<String> known = new HashSet<>(table("demo-risks").refs());
        StarterTable controls = table("demo-controls");
        for (Map<String, String> row : controls.rows()) {
            List<String> english = risksIn(row.get("justification_en") + row.get("implementation_en"));
            assertEquals(controls.where(row, "justification_en"), english,
                risksIn(row.get("justification_de") + row.get("implementation_de")));
            assertTrue(controls.where(row, "justification_en"), known.containsAll(english));
        }
    }

    @Test
    public void aControlIsJustifiedOnlyByRisksThatNameItAsTheirTreatment() {
        Map<String, List<String>> treatment = table("demo-risks").rows().stream()
            .collect(Collectors.toMap(row -> row.get("ref"), row -> StarterTable.elements(row.get("controls"))));
        StarterTable controls = table("demo-controls");
        for (Map<String, String> row : controls.rows()) {
            for (String risk : risksIn(row.get("justification_en"))) {
                assertTrue(controls.where(row, "justification_en") + " but " + risk + " has " + treatment.get(risk),
                    treatment.get(risk).contains(row.get("ref")));
            }
        }
    }

    private static List<String> risksIn(String text) {
        Matcher matcher = RISK.matcher(text);
        List<String> risks = new ArrayList<>();
        while (matcher.find()) {
            risks.add(matcher.group());
        }
        return risks;
    }
}
