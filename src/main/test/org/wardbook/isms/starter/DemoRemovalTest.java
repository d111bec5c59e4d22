package org.wardbook.isms.starter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.record.Refusal;
import org.wardbook.isms.core.register.Records;
import org.wardbook.isms.core.register.Register;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Profile;
import org.wardbook.isms.core.space.Spaces;
import org.wardbook.isms.core.starter.Setup;

/** Taking the demo company out of a space again. */
public class DemoRemovalTest {

    private static final String KEY = FakeConfluence.KEY;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Actor READER = new Actor("key-sam", Set.of(), true, true, false);

    private final FakeConfluence confluence = new FakeConfluence();
    private final Setup setup = confluence.isms.setup();
    private final Records records = confluence.isms.records();

    private Snapshot enabled() {
        return setup.enable(Actor.APP, KEY, "en", "5x5");
    }

    private Snapshot loaded() {
        enabled();
        return setup.demo(Actor.APP, KEY, TODAY);
    }

    private Snapshot now() {
        return confluence.isms.snapshot(Actor.APP, KEY);
    }

    private Record created(String register, Map<String, ?> fields) {
        return records.create(Actor.APP, KEY, register(register), fields, "", TODAY);
    }

    private static Register register(String name) {
        return Wardbook.REGISTERS.named(name);
    }

    private static void assertSameRecords(Snapshot expected, Snapshot actual) {
        for (Register register : Wardbook.REGISTERS.all()) {
            List<Record> before = expected.table(register.name()).all();
            assertEquals(register.name(), before.stream().map(Record::ref).toList(),
                actual.table(register.name()).all().stream().map(Record::ref).toList());
            before.forEach(record -> assertEquals(record.ref(), record.fields(),
                actual.find(register.name(), record.ref()).fields()));
        }
    }

    @Test
    public void theDemoSaysWhoseIsmsItIsUnlessTheSpaceDid() {
        assertEquals("Nordhaven Instruments", Profile.of(loaded()).organisation());
        assertEquals("", Profile.of(setup.removeDemo(Actor.APP, KEY)).organisation());
        confluence.isms.settings().change(Actor.APP, KEY, Map.of("organisation", "Our own"), null);
        assertEquals("Our own", Profile.of(setup.demo(Actor.APP, KEY, TODAY)).organisation());
        assertEquals("Our own", Profile.of(setup.removeDemo(Actor.APP, KEY)).organisation());
    }

    @Test
    public void everyTableHoldsWhatItHeldBeforeAndTheChainIsUnbroken() {
        Snapshot before = enabled();
        setup.demo(Actor.APP, KEY, TODAY);
        Snapshot after = setup.removeDemo(Actor.APP, KEY);
        assertFalse(Spaces.demo(after));
        assertSameRecords(before, after);
        assertTrue(Verification.of(confluence.journal, KEY).intact());
    }

    @Test
    public void itIsGoneInTheViewsOnlyAndStaysInTheJournal() {
        loaded();
        setup.removeDemo(Actor.APP, KEY);
        assertNull(now().find("risks", "R-1"));
        List<Entry> history = confluence.isms.history(Actor.APP, KEY, "risks", "R-1");
        assertEquals(2, history.size());
        assertTrue(history.get(0).state().contains("Phishing opens mailboxes of customer advisers"));
    }

    @Test
    public void removingTwiceOrWhatWasNeverLoadedChangesNothing() {
        long fresh = enabled().sequence();
        assertEquals(fresh, setup.removeDemo(Actor.APP, KEY).sequence());
        setup.demo(Actor.APP, KEY, TODAY);
        long removed = setup.removeDemo(Actor.APP, KEY).sequence();
        assertEquals(removed, setup.removeDemo(Actor.APP, KEY).sequence());
    }

    @Test
    public void whatPeopleAddedStaysAndWhatTheyChangedOfTheDemoGoes() {
        loaded();
        Record own = created("risks", Map.of("title", "Ours"));
        records.change(Actor.APP, KEY, register("assets"), "A-1", 1, Map.of("title", "Ours now"), "", TODAY);
        records.delete(Actor.APP, KEY, register("risks"), "R-19", 1, "");
        Snapshot after = setup.removeDemo(Actor.APP, KEY);
        assertEquals(own, after.find("risks", own.ref()));
        assertEquals(1, after.table("risks").size());
        assertEquals(0, after.table("assets").size());
    }

    @Test
    public void recordsOfPeoplesOwnThatReferToItAreNamedAndNothingHappens() {
        loaded();
        String risk = created("risks", Map.of("title", "Ours", "assets", List.of("A-1"))).ref();
        String task = created("tasks", Map.of("title", "Ask", "about", List.of("R-1"))).ref();
        long before = now().sequence();
        Refusal refusal = Refused.as(Refusal.Kind.RULE, "error.demo.referred",
            () -> setup.removeDemo(Actor.APP, KEY));
        assertEquals(List.of(2, risk + ", " + task), refusal.reason().arguments());
        assertEquals(before, now().sequence());
        records.change(Actor.APP, KEY, register("risks"), risk, 1, Map.of("assets", List.of()), "", TODAY);
        records.delete(Actor.APP, KEY, register("tasks"), task, 1, "");
        assertEquals(1, setup.removeDemo(Actor.APP, KEY).table("risks").size());
    }

    @Test
    public void anAcceptanceOfOneOfItsRisksGoesWithTheRisk() {
        loaded();
        Actor owner = new Actor("key-lea", Set.of(), true, true, false);
        Record risk = now().find("risks", "R-57");
        Record accepted = records.step(owner, KEY, register("risks"), risk.ref(), risk.version(), "accept",
            Map.of("until", TODAY.plusDays(30).toString(), "reason", "Tried out"), "", TODAY);
        assertNotNull(accepted);
        assertEquals(0, setup.removeDemo(Actor.APP, KEY).table("acceptances").size());
    }

    @Test
    public void aControlThatWasDecidedOtherwiseReadsAsAtTheStart() {
        Snapshot before = enabled();
        setup.demo(Actor.APP, KEY, TODAY);
        records.change(Actor.APP, KEY, register("controls"), "A.5.1", 2, Map.of("status", "partial"), "", TODAY);
        assertEquals(before.find("controls", "A.5.1").fields(),
            setup.removeDemo(Actor.APP, KEY).find("controls", "A.5.1").fields());
    }

    @Test
    public void itCanBeLoadedAgainWithTheSameReferences() {
        Snapshot first = loaded();
        setup.removeDemo(Actor.APP, KEY);
        Snapshot second = setup.demo(Actor.APP, KEY, TODAY);
        assertTrue(Spaces.demo(second));
        assertSameRecords(first, second);
        assertTrue(Verification.of(confluence.journal, KEY).intact());
        assertSameRecords(new FakeConfluence().isms.setup().enable(Actor.APP, KEY, "en", "5x5"),
            setup.removeDemo(Actor.APP, KEY));
    }

    @Test
    public void itIsNotLoadedAgainBesideWorkOfOnesOwn() {
        loaded();
        setup.removeDemo(Actor.APP, KEY);
        String own = created("risks", Map.of("title", "Ours")).ref();
        Refused.as(Refusal.Kind.RULE, "error.demo.used", () -> setup.demo(Actor.APP, KEY, TODAY));
        records.delete(Actor.APP, KEY, register("risks"), own, 1, "");
        assertTrue(Spaces.demo(setup.demo(Actor.APP, KEY, TODAY)));
    }

    @Test
    public void onlyWhoAdministersAnIsmsSpaceRemovesIt() {
        Refused.as(Refusal.Kind.NOT_FOUND, "error.space.disabled", () -> setup.removeDemo(Actor.APP, KEY));
        loaded();
        Refused.as(Refusal.Kind.FORBIDDEN, "error.administer.forbidden", () -> setup.removeDemo(READER, KEY));
        assertTrue(Spaces.demo(now()));
    }
}
