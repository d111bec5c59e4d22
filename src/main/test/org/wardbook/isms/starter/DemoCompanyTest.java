package org.wardbook.isms.starter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.Test;
import org.wardbook.isms.core.asset.Assets;
import org.wardbook.isms.core.control.Controls;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.method.Presets;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.risk.Risks;
import org.wardbook.isms.core.risk.Stage;

/** The values of the tables fit the registers and the five by five method, and the demo shows something to decide. */
public class DemoCompanyTest {

    private static final Set<String> USERS =
        Set.of("admin", "lea", "ines", "hanna", "frank", "paula", "ivo", "anna", "sam");
    private static final Set<String> BUSINESS = Set.of("lea", "hanna", "frank", "paula");
    private static final Method METHOD = Presets.of("5x5", "en");

    private static StarterTable assets;
    private static StarterTable demoAssets;
    private static StarterTable controls;
    private static StarterTable demoControls;
    private static StarterTable scenarios;
    private static StarterTable risks;

    @BeforeClass
    public static void read() throws IOException {
        assets = StarterTable.read("assets.tsv");
        demoAssets = StarterTable.read("demo-assets.tsv");
        controls = StarterTable.read("controls.tsv");
        demoControls = StarterTable.read("demo-controls.tsv");
        scenarios = StarterTable.read("scenarios.tsv");
        risks = StarterTable.read("demo-risks.tsv");
    }

    @Test
    public void choicesAreOptionsOfTheRegisters() {
        options(controls, "theme", Controls.register());
        options(demoControls, "status", Controls.register());
        options(risks, "status", Risks.register());
        options(risks, "treatment", Risks.register());
        options(assets, "classification", Assets.register());
        options(demoAssets, "classification", Assets.register());
        assertEquals(Set.of("true", "false"), new HashSet<>(demoControls.column("applicable")));
        assertEquals(Set.of("true", "false"), new HashSet<>(assets.column("personalData")));
    }

    private static void options(StarterTable table, String column, Register register) {
        Set<String> used = new HashSet<>(table.column(column));
        used.remove("");
        assertTrue(table.file() + " " + used, register.field(column).options().containsAll(used));
    }

    @Test
    public void assessmentsAreWholeAndWithinTheMethod() {
        for (Map<String, String> risk : risks.rows()) {
            for (Stage stage : Stage.values()) {
                levels(risks, risk, METHOD.likelihood().size(), stage.likelihood());
                levels(risks, risk, METHOD.impact().size(), stage.confidentiality(), stage.integrity(),
                    stage.availability());
                assertEquals(risks.where(risk, stage.likelihood()), risk.get(stage.likelihood()).isEmpty(),
                    risk.get(stage.confidentiality()).isEmpty());
            }
        }
        for (Map<String, String> scenario : scenarios.rows()) {
            levels(scenarios, scenario, 5, "likelihood");
            levels(scenarios, scenario, 5, "confidentiality", "integrity", "availability");
        }
    }

    @Test
    public void protectionNeedsAreWholeAndExplainTheClassification() {
        List<String> classes = Assets.register().field("classification").options();
        for (StarterTable table : List.of(assets, demoAssets)) {
            int most = table == assets ? classes.size() : METHOD.impact().size();
            for (Map<String, String> asset : table.rows()) {
                levels(table, asset, most, "confidentiality", "integrity", "availability");
                String need = asset.get("confidentiality");
                assertEquals(table.where(asset, "classification"), need.isEmpty() ? ""
                    : classes.get(Math.min(classes.size(), Integer.parseInt(need)) - 1), asset.get("classification"));
            }
        }
    }

    private static void levels(StarterTable table, Map<String, String> row, int most, String... columns) {
        boolean empty = row.get(columns[0]).isEmpty();
        for (String column : columns) {
            String level = row.get(column);
            assertTrue(table.where(row, column), empty ? level.isEmpty() : level.matches("[1-" + most + "]"));
        }
    }

    @Test
    public void aLaterStageIsNeverWorseThanTheOneBefore() {
        for (Map<String, String> risk : risks.rows()) {
            for (int i = 1; i < Stage.values().length; i++) {
                Stage before = Stage.values()[i - 1];
                Stage after = Stage.values()[i];
                if (!risk.get(after.likelihood()).isEmpty()) {
                    for (String part : List.of("Likelihood", "Confidentiality", "Integrity", "Availability")) {
                        assertTrue(risks.where(risk, after.id() + part),
                            level(risk, after.id() + part) <= level(risk, before.id() + part));
                    }
                }
            }
        }
    }

    @Test
    public void ownersAreKnownAndRisksBelongToTheBusiness() {
        owners(demoAssets, USERS);
        owners(demoControls, USERS);
        owners(risks, BUSINESS);
    }

    private static void owners(StarterTable table, Set<String> people) {
        Set<String> owners = new HashSet<>(table.column("owner"));
        assertTrue(table.file() + " has records without owner", owners.remove(""));
        assertTrue(table.file() + " " + owners, people.containsAll(owners));
    }

    @Test
    public void datesAreDaysFromToday() {
        for (StarterTable table : List.of(demoAssets, demoControls, risks)) {
            for (String column : List.of("dueDate", "reviewDate")) {
                if (table.columns().contains(column)) {
                    table.column(column).forEach(day -> assertTrue(table.file() + " " + day,
                        day.isEmpty() || day.matches("-?[1-9]\\d{0,2}")));
                }
            }
        }
    }

    @Test
    public void anExcludedControlSaysWhyAndTreatsNoRisk() {
        List<Map<String, String>> excluded = demoControls.rows().stream()
            .filter(row -> "false".equals(row.get("applicable"))).toList();
        assertEquals(4, excluded.size());
        for (Map<String, String> control : excluded) {
            assertTrue(control.get("ref"), control.get("justification_en").length() > 60
                && control.get("status").isEmpty() && control.get("owner").isEmpty());
            risks.rows().forEach(risk -> assertFalse(risk.get("ref") + " " + control.get("ref"),
                StarterTable.elements(risk.get("controls")).contains(control.get("ref"))));
        }
    }

    @Test
    public void anApplicableControlHasAStatusAndWhatIsBegunIsDescribed() {
        for (Map<String, String> control : demoControls.rows()) {
            boolean applicable = "true".equals(control.get("applicable"));
            assertEquals(control.get("ref"), applicable, !control.get("status").isEmpty());
            assertEquals(control.get("ref"), applicable && !"not-started".equals(control.get("status")),
                !control.get("implementation_en").isEmpty());
        }
    }

    @Test
    public void whatTheStatusOfARiskSaysIsTrueOfIt() {
        for (Map<String, String> risk : risks.rows()) {
            String status = risk.get("status");
            boolean identified = "identified".equals(status);
            assertEquals(risk.get("ref"), identified, risk.get("treatment").isEmpty());
            assertEquals(risk.get("ref"), identified, risk.get(Stage.TARGET.likelihood()).isEmpty());
            assertTrue(risk.get("ref"), !Set.of("accepted", "in-treatment", "closed").contains(status)
                || !risk.get("owner").isEmpty());
            assertTrue(risk.get("ref"), !"in-treatment".equals(status) || !risk.get("dueDate").isEmpty());
            assertTrue(risk.get("ref"), !"accepted".equals(status)
                || !METHOD.aboveAppetite(METHOD.band(level(risk, "currentLikelihood"), impact(risk, "current"))));
        }
    }

    @Test
    public void theRegisterShowsSomethingToDecide() {
        Set<Integer> cells = new HashSet<>();
        int above = 0;
        int late = 0;
        for (Map<String, String> risk : risks.rows()) {
            String stage = risk.get("currentLikelihood").isEmpty() ? "inherent" : "current";
            cells.add(level(risk, stage + "Likelihood") * 10 + impact(risk, stage));
            boolean open = !"closed".equals(risk.get("status"));
            above += open && METHOD.aboveAppetite(
                METHOD.band(level(risk, stage + "Likelihood"), impact(risk, stage))) ? 1 : 0;
            late += open && (risk.get("dueDate") + risk.get("reviewDate")).contains("-") ? 1 : 0;
        }
        assertTrue("cells of the matrix in use: " + cells, cells.size() >= 12);
        assertEquals("above appetite", 26, above);
        assertEquals("overdue", 11, late);
        assertEquals(new HashSet<>(Risks.register().field("status").options()), new HashSet<>(risks.column("status")));
        assertEquals(new HashSet<>(Risks.register().field("treatment").options()).size() + 1,
            new HashSet<>(risks.column("treatment")).size());
    }

    private static int level(Map<String, String> risk, String column) {
        return Integer.parseInt(risk.get(column));
    }

    private static int impact(Map<String, String> risk, String stage) {
        return Math.max(level(risk, stage + "Confidentiality"),
            Math.max(level(risk, stage + "Integrity"), level(risk, stage + "Availability")));
    }
}
