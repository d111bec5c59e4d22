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
        "scenarios.tsv", "questions.tsv", "assets.tsv", "demo-assets.tsv",
        "demo-risks.tsv", "demo-controls.tsv", "demo-additional-controls.tsv", "demo-suppliers.tsv", "demo-answers.tsv",
        "demo-obligations.tsv", "demo-parties.tsv", "demo-evidence.tsv", "demo-processes.tsv", "demo-exceptions.tsv",
        "demo-objectives.tsv", "demo-actions.tsv", "demo-trainings.tsv", "demo-tasks.tsv");
    private static final Map<String, String> DEMO = Map.ofEntries(Map.entry("additional-controls", "C-"),
        Map.entry("suppliers", "S-"), Map.entry("answers", "QA-"), Map.entry("obligations", "OB-"),
        Map.entry("parties", "IP-"), Map.entry("evidence", "E-"), Map.entry("processes", "P-"),
        Map.entry("exceptions", "EX-"), Map.entry("objectives", "O-"), Map.entry("actions", "CA-"),
        Map.entry("trainings", "TR-"), Map.entry("tasks", "TK-"));
    private static final Pattern MARKUP = Pattern.compile("</?\\w+|&(?:amp|lt|gt|quot|apos|nbsp);|&#\\d+;");
    private static final Pattern RISK = Pattern.compile("\\bR-\\d+");
    private static final Set<String> SAME_IN_BOTH =
        Set.of("Information", "Organisation", "Sabotage", "Social Engineering", "Website", "Wiki");

    private static final Map<String, Set<String>> OPTIONAL = Map.of(
        "demo-assets.tsv", Set.of("dependsOn", "recoveryHours", "overrideReason"),
        "demo-controls.tsv", Set.of("reasons", "provider", "implementedOn", "maturity", "testPlan", "testMonths",
            "testedOn", "testResult", "testNote"),
        "demo-suppliers.tsv", Set.of("contact", "contractStart", "contractEnd", "noticeMonths", "securityClauses",
            "auditRight", "incidentHours", "exitPlan", "lastReview", "findings", "contract"),
        "demo-parties.tsv", Set.of("obligations"),
        "demo-evidence.tsv", Set.of("validUntil"),
        "demo-processes.tsv", Set.of("lastExercise"),
        "demo-objectives.tsv", Set.of("evaluation"),
        "demo-actions.tsv", Set.of("risks", "doneOn", "effective", "effectivenessNote"),
        "demo-trainings.tsv", Set.of("heldOn", "invited", "leadersInvited", "leadersTookPart", "tookPart",
            "participants", "results", "passed"),
        "demo-exceptions.tsv", Set.of("compensation", "decidedBy", "decidedOn", "decision"));

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
        DEMO.forEach((name, prefix) -> assertEquals(numbered(prefix, table("demo-" + name).rows().size()),
            table("demo-" + name).refs()));
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
        resolves("demo-risks", "threats", "threats");
        resolves("demo-risks", "vulnerabilities", "vulnerabilities");
        resolves("demo-risks", "assets", "assets");
        resolves("demo-risks", "controls", "controls", "demo-additional-controls");
        mayResolve("demo-risks", "plannedControls", "controls", "demo-additional-controls");
        mayResolve("demo-assets", "dependsOn", "assets");
        mayResolve("demo-controls", "provider", "demo-suppliers");
        resolves("demo-suppliers", "assets", "assets");
        resolves("demo-answers", "supplier", "demo-suppliers");
        resolves("demo-answers", "question", "questions");
        resolves("demo-obligations", "controls", "controls", "demo-additional-controls");
        mayResolve("demo-parties", "obligations", "demo-obligations");
        resolves("demo-evidence", "controls", "controls", "demo-additional-controls");
        resolves("demo-processes", "assets", "assets");
        resolves("demo-exceptions", "controls", "controls");
        resolves("demo-exceptions", "risks", "demo-risks");
        resolves("demo-objectives", "controls", "controls");
        resolves("demo-objectives", "risks", "demo-risks");
        resolves("demo-actions", "controls", "controls", "demo-additional-controls");
        mayResolve("demo-actions", "risks", "demo-risks");
        resolves("demo-tasks", "about", FILES.stream().map(file -> file.replace(".tsv", "")).toArray(String[]::new));
    }

    private static void resolves(String from, String column, String... to) {
        assertFalse(table(from).file() + ", " + column, table(from).column(column).contains(""));
        mayResolve(from, column, to);
    }

    private static void mayResolve(String from, String column, String... to) {
        StarterTable table = table(from);
        Set<String> known = new HashSet<>();
        Stream.of(to).forEach(other -> known.addAll(table(other).refs()));
        assertTrue(table.file() + ", " + column, table.column(column).stream().anyMatch(cell -> !cell.isEmpty()));
        for (Map<String, String> row : table.rows()) {
            List<String> refs = StarterTable.elements(row.get(column));
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
        for (String column : List.of("category", "department", "ownerHint", "custodian", "assetCategory", "country",
            "jurisdiction", "topic")) {
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
            "treatmentPlan_en", "treatmentPlan_de", "plannedControls", "implementedOn");
        for (StarterTable table : tables) {
            Set<String> optional = new HashSet<>(OPTIONAL.getOrDefault(table.file(), Set.of()));
            optional.addAll(may);
            for (Map<String, String> row : table.rows()) {
                row.forEach((column, value) -> assertTrue(table.where(row, column), !value.isEmpty()
                    || optional.contains(column.replaceFirst("_(en|de)$", "")) || optional.contains(column)
                    || column.startsWith("current") || column.startsWith("target")));
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
            .collect(Collectors.toMap(row -> row.get("ref"), row ->
                StarterTable.elements(row.get("controls") + ";" + row.get("plannedControls"))));
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
