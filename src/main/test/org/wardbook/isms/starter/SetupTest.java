package org.wardbook.isms.starter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.method.Method;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Input;
import org.wardbook.isms.core.register.Reading;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;
import org.wardbook.isms.core.starter.Setup;

/** Turning a space into an ISMS space and filling it with the demo company. */
public class SetupTest {

    private static final String KEY = FakeConfluence.KEY;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Actor READER = new Actor("key-sam", java.util.Set.of(), true, true, false);

    private final FakeConfluence confluence = new FakeConfluence();
    private final Setup setup = confluence.isms.setup();

    private Actor admin() {
        return confluence.login("admin").viewer().actor();
    }

    private Snapshot now() {
        return confluence.isms.snapshot(Actor.APP, KEY);
    }

    private static String counts(Snapshot snapshot) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Wardbook.REGISTERS.all().forEach(r -> counts.put(r.name(), snapshot.table(r.name()).size()));
        counts.values().removeIf(count -> count == 0);
        return counts.toString();
    }

    @Test
    public void anEnabledSpaceHasItsMethodAndCatalogues() {
        Snapshot space = setup.enable(admin(), KEY, "en", "5x5");
        assertTrue(Spaces.enabled(space));
        assertEquals("en", Spaces.language(space));
        assertEquals("Very rare", Spaces.method(space).likelihood().get(0).name());
        assertEquals("{controls=93, questions=32, scenarios=62, threats=61, vulnerabilities=52}", counts(space));
        assertEquals("Policies for information security", space.find("controls", "A.5.1").text("title"));
        assertTrue(space.find("controls", "A.5.1").text("description").startsWith("Write down the rules"));
        assertEquals("BSI IT-Grundschutz G 0.1", space.find("threats", "T-1").text("source"));
        assertEquals("[T-48, T-36]", space.find("scenarios", "SC-1").fields().texts("threats").toString());
    }

    @Test
    public void theLanguageDecidesOnTextsAndMethod() {
        Snapshot space = setup.enable(admin(), KEY, "de", "4x4");
        assertEquals("de", Spaces.language(space));
        assertEquals("Höchstens einmal in fünf Jahren", Spaces.method(space).likelihood().get(0).anchor());
        assertEquals("Phishing öffnet ein Postfach", space.find("scenarios", "SC-1").text("title"));
        assertEquals("Menschliches Verhalten", space.find("scenarios", "SC-1").text("category"));
    }

    @Test
    public void enablingTwiceChangesNothing() {
        Snapshot first = setup.enable(admin(), KEY, "en", "5x5");
        Snapshot second = setup.enable(admin(), KEY, "de", "4x4");
        assertEquals(first.sequence(), second.sequence());
        assertEquals("en", Spaces.language(second));
    }

    @Test
    public void aDeletedScenarioAndAChangedControlStayAsTheyWereLeft() {
        setup.enable(admin(), KEY, "en", "5x5");
        Register scenarios = Wardbook.REGISTERS.named("scenarios");
        Register controls = Wardbook.REGISTERS.named("controls");
        confluence.isms.records().delete(admin(), KEY, scenarios, "SC-62", 1, "");
        confluence.isms.records().change(admin(), KEY, controls, "A.5.1", 1, Map.of("title", "Ours"), "", TODAY);
        setup.disable(admin(), KEY);
        assertFalse(Spaces.enabled(now()));
        setup.enable(admin(), KEY, "en", "5x5");
        assertTrue(Spaces.enabled(now()));
        assertNull(now().find("scenarios", "SC-62"));
        assertEquals("Ours", now().find("controls", "A.5.1").text("title"));
    }

    @Test
    public void everythingLiesInOneUnbrokenChain() {
        setup.enable(admin(), KEY, "en", "5x5");
        setup.demo(admin(), KEY, TODAY);
        assertTrue(Verification.of(confluence.journal, KEY).intact());
    }

    @Test
    public void theDemoCompanyIsWholeAndDatedFromToday() {
        setup.enable(admin(), KEY, "en", "5x5");
        Snapshot space = setup.demo(admin(), KEY, TODAY);
        assertEquals("{risks=62, assets=52, controls=96, acceptances=11, exceptions=5, processes=9, evidence=33, "
            + "suppliers=16, questions=32, answers=63, obligations=14, parties=10, objectives=6, trainings=9, tasks=12, actions=39, "
            + "scenarios=62, threats=61, vulnerabilities=52}",
            counts(space));
        Record risk = space.find("risks", "R-1");
        assertEquals("key-lea", risk.text("owner"));
        assertEquals(TODAY.plusDays(45).toString(), risk.text("dueDate"));
        assertEquals("[A-37, A-12, A-15]", risk.fields().texts("assets").toString());
        assertEquals(Boolean.TRUE, space.find("controls", "A.5.1").get("applicable"));
        assertEquals("Policies for information security", space.find("controls", "A.5.1").text("title"));
        assertEquals("Personnel files", space.find("assets", "A-1").text("title"));
        assertTrue(space.find("assets", "A-1").text("location").startsWith("HR system"));
    }

    @Test
    public void everyRecordOfTheDemoIsOneThatAPersonCouldHaveWritten() {
        for (String language : Setup.LANGUAGES) {
            for (String preset : new String[] {"5x5", "4x4"}) {
                FakeConfluence other = new FakeConfluence();
                other.isms.setup().enable(Actor.APP, KEY, language, preset);
                Snapshot space = other.isms.setup().demo(Actor.APP, KEY, TODAY);
                Reading reading = other.isms.records().reading(space, TODAY);
                for (Register register : Wardbook.REGISTERS.all().stream().filter(r -> !r.isKept()).toList()) {
                    space.table(register.name()).forEach(record -> assertEquals(record.ref(), record.fields(),
                        Input.read(register, decided(record), asGiven(register, record), space, reading)));
                }
            }
        }
    }

    /** What a step decided is there before anything else is written. */
    private static Fields decided(Record record) {
        Map<String, Object> decided = new HashMap<>();
        if ("accepted".equals(record.get("status"))) {
            decided.put("status", "accepted");
        }
        List<String> fixed = switch (record.register()) {
            case "exceptions" -> List.of("status", "decidedBy", "decidedOn", "decision", "validUntil", "reason",
                "compensation", "controls");
            case "answers" -> List.of("supplier", "question");
            default -> List.of();
        };
        fixed.forEach(field -> decided.put(field, record.get(field)));
        return Fields.of(decided);
    }

    @Test
    public void acceptedRisksOfTheDemoHaveAnAcceptanceAndSomeRanOut() {
        FakeConfluence other = new FakeConfluence();
        other.isms.setup().enable(Actor.APP, KEY, "en", "5x5");
        Snapshot space = other.isms.setup().demo(Actor.APP, KEY, TODAY);
        Reading reading = other.isms.records().reading(space, TODAY);
        Register risks = Wardbook.REGISTERS.named("risks");
        Map<String, Long> states = space.table("risks").all().stream()
            .filter(risk -> "accepted".equals(risk.get("status")))
            .collect(Collectors.groupingBy(risk ->
                (String) risks.value(risk, risks.field("acceptance"), reading), Collectors.counting()));
        assertEquals(Map.of("valid", 9L, "expired", 2L), states);
    }

    private static Map<String, Object> asGiven(Register register, Record record) {
        Map<String, Object> given = record.fields().toMap();
        given.keySet().removeIf(name -> register.field(name).kept());
        given.replaceAll((name, value) -> switch (register.field(name).type()) {
            case PERSON -> userName(value);
            case PEOPLE -> ((List<?>) value).stream().map(SetupTest::userName).toList();
            default -> value;
        });
        return given;
    }

    private static String userName(Object key) {
        return key.toString().replaceFirst("^key-", "");
    }

    @Test
    public void aShorterScaleStillSpreadsTheDemo() {
        setup.enable(admin(), KEY, "en", "4x4");
        Snapshot space = setup.demo(admin(), KEY, TODAY);
        Method method = Spaces.method(space);
        assertEquals(4, space.find("risks", "R-1").number("inherentLikelihood"));
        assertEquals(4, method.likelihood().size());
    }

    @Test
    public void loadingTheDemoTwiceChangesNothing() {
        setup.enable(admin(), KEY, "en", "5x5");
        Snapshot first = setup.demo(admin(), KEY, TODAY);
        assertEquals(first.sequence(), setup.demo(admin(), KEY, TODAY.plusDays(9)).sequence());
    }

    @Test
    public void theDemoDoesNotMixWithWorkOfOnesOwn() {
        setup.enable(admin(), KEY, "en", "5x5");
        confluence.isms.records().create(admin(), KEY, Wardbook.REGISTERS.named("risks"), Map.of("title", "Ours"), "",
            TODAY);
        Refused.as(Refusal.Kind.RULE, "error.demo.used", () -> setup.demo(admin(), KEY, TODAY));
        assertEquals(1, now().table("risks").size());
    }

    @Test
    public void onlyWhoAdministersTheSpaceSetsItUp() {
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden",
            () -> setup.enable(READER, KEY, "en", "5x5"));
        setup.enable(admin(), KEY, "en", "5x5");
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden", () -> setup.demo(READER, KEY, TODAY));
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden", () -> setup.disable(READER, KEY));
    }

    @Test
    public void aLanguageOrPresetThatDoesNotExistIsNamed() {
        Refused.forField("language", "error.space.language", () -> setup.enable(admin(), KEY, "fr", "5x5"));
        Refused.forField("preset", "error.method.preset", () -> setup.enable(admin(), KEY, "en", "7x7"));
        assertEquals(0, now().sequence());
    }

    @Test
    public void theDemoNeedsAnIsmsSpace() {
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () -> setup.demo(admin(), KEY, TODAY));
    }
}
