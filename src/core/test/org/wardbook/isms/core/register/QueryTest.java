package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Refused;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;
import org.wardbook.isms.core.snapshot.Change;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.snapshot.Snapshots;

public class QueryTest {

    private MemorySpace space;

    @Before
    public void createRisks() {
        space = MemorySpace.enabled();
        space.create("assets", Map.of("title", "Server"));
        space.create("assets", Map.of("title", "Archive"));
        space.create("risks", risk("Änderung ohne Test", "ines", 5, 5, "dueDate", "2026-03-01", "treatment", "reduce",
            "assets", List.of("A-1", "A-2")));
        space.create("risks", risk("brand im Archiv", "hanna", 2, 3, "dueDate", "2026-03-02", "treatment", "share",
            "assets", List.of("A-2")));
        space.create("risks", risk("Zerstörung", "sam", 3, 4, "status", "in-treatment", "reviewDate", "2026-03-03"));
        space.create("risks", Map.of("title", "Nicht bewertet"));
    }

    private static Map<String, Object> risk(String title, String owner, int likelihood, int impact, Object... more) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", title, "owner", owner, "inherentLikelihood",
            likelihood, "inherentConfidentiality", impact));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return fields;
    }

    private void assertFiltered(List<String> refs, String... filters) {
        assertEquals(String.join(" & ", filters), refs, space.list("risks", "", "", filters));
    }

    private void refusedFilter(String key, String filter) {
        Refused.forField("filter", key, () -> space.list("risks", "", "", filter));
    }

    @Test
    public void withoutConditionsEverythingIsListedInTheOrderOfReferences() {
        assertFiltered(List.of("R-1", "R-2", "R-3", "R-4"));
        assertFiltered(List.of("R-1", "R-2", "R-3", "R-4"), " ", "");
    }

    @Test
    public void equalAndNotEqual() {
        assertFiltered(List.of("R-1"), "owner:eq:ines");
        assertFiltered(List.of("R-1"), "owner:eq:me");
        assertFiltered(List.of("R-2", "R-3", "R-4"), "owner:ne:me");
        assertFiltered(List.of("R-3"), "status:eq:in-treatment");
        assertFiltered(List.of("R-3"), "title:eq:Zerstörung");
        assertFiltered(List.of("R-2"), "inherentLikelihood:eq:2");
    }

    @Test
    public void oneOfSeveral() {
        assertFiltered(List.of("R-1", "R-2"), "treatment:in:reduce, share");
        assertFiltered(List.of("R-1", "R-3"), "band:in:2,3");
        assertFiltered(List.of("R-1", "R-3"), "owner:in:me,sam");
    }

    @Test
    public void orderComparisonsNeverHoldForAnEmptyField() {
        assertFiltered(List.of("R-1"), "dueDate:lt:2026-03-02");
        assertFiltered(List.of("R-1"), "dueDate:lt:today");
        assertFiltered(List.of("R-1", "R-2"), "dueDate:le:today");
        assertFiltered(List.of("R-2"), "dueDate:ge:today");
        assertFiltered(List.of(), "dueDate:gt:today");
        assertFiltered(List.of("R-1", "R-3"), "score:gt:6");
        assertFiltered(List.of("R-1", "R-2", "R-3"), "score:ge:6");
        assertFiltered(List.of("R-2"), "score:lt:12");
    }

    @Test
    public void aChoiceIsOrderedAsItsOptionsAre() {
        assertFiltered(List.of("R-3"), "status:gt:assessed");
        assertFiltered(List.of("R-2"), "treatment:gt:reduce");
    }

    @Test
    public void aBandIsGivenByNumberWordOrAppetite() {
        assertFiltered(List.of("R-2"), "band:eq:1");
        assertFiltered(List.of("R-2"), "band:eq:moderate");
        assertFiltered(List.of("R-1", "R-3"), "band:gt:appetite");
        assertFiltered(List.of("R-1"), "band:eq:Critical");
        refusedFilter("error.filter.option", "band:eq:enormous");
        refusedFilter("error.filter.option", "band:eq:9");
    }

    @Test
    public void aTruthThatNobodySetIsNo() {
        assertFiltered(List.of("R-1"), "overdue:eq:true");
        assertFiltered(List.of("R-2", "R-3", "R-4"), "overdue:eq:false");
        assertFiltered(List.of("R-1", "R-3"), "aboveAppetite:eq:true");
        space.bring("controls", "A.5.1", Map.of("title", "Policies"));
        space.bring("controls", "A.5.2", Map.of("title", "Roles", "applicable", true));
        assertEquals(List.of("A.5.1"), space.list("controls", "", "", "applicable:eq:false"));
        assertEquals(List.of("A.5.2"), space.list("controls", "", "", "applicable:ne:false"));
    }

    @Test
    public void emptyAndNotEmpty() {
        assertFiltered(List.of("R-3", "R-4"), "treatment:empty");
        assertFiltered(List.of("R-1", "R-2"), "treatment:notempty");
        assertFiltered(List.of("R-4"), "score:empty");
        assertFiltered(List.of("R-3", "R-4"), "assets:empty");
    }

    @Test
    public void containsLooksPastCaseAndAccents() {
        assertFiltered(List.of("R-1"), "title:contains:anderung");
        assertFiltered(List.of("R-3"), "title:contains:STORUNG");
        assertFiltered(List.of(), "title:contains:xyz");
    }

    @Test
    public void aListIsLookedThrough() {
        assertFiltered(List.of("R-1"), "assets:eq:A-1");
        assertFiltered(List.of("R-1", "R-2"), "assets:eq:A-2");
        assertFiltered(List.of("R-3", "R-4"), "assets:ne:A-2");
        assertFiltered(List.of("R-1", "R-2"), "assets:in:A-1,A-2");
    }

    @Test
    public void allConditionsHold() {
        assertFiltered(List.of("R-1"), "score:ge:6", "treatment:notempty", "owner:eq:me");
        assertFiltered(List.of(), "owner:eq:me", "owner:eq:sam");
    }

    @Test
    public void aValueMayHaveColons() {
        space.create("risks", Map.of("title", "Why: because"));
        assertFiltered(List.of("R-5"), "title:eq:Why: because");
    }

    @Test
    public void aWrongConditionSaysWhatWouldBeRight() {
        String fields = Refused.forField("filter", "error.filter.field", () ->
            space.list("risks", "", "", "colour:eq:red")).arguments().get(1).toString();
        assertTrue(fields, fields.startsWith("title, ") && fields.contains("aboveAppetite"));
        refusedFilter("error.filter.operator", "title");
        refusedFilter("error.filter.operator", "title:like:x");
        refusedFilter("error.filter.operator", "title:EQ:x");
        refusedFilter("error.filter.value", "title:eq");
        refusedFilter("error.filter.value", "title:eq: ");
        refusedFilter("error.filter.whole", "score:gt:many");
        refusedFilter("error.filter.whole", "score:in:1,,2");
        refusedFilter("error.filter.date", "dueDate:lt:tomorrow");
        refusedFilter("error.filter.date", "dueDate:lt:2026-02-30");
        refusedFilter("error.filter.option", "status:eq:open");
        refusedFilter("error.filter.option", "overdue:eq:yes");
        refusedFilter("error.filter.person", "owner:eq:nobody");
    }

    @Test
    public void wordsAreFoundInReferenceAndTexts() {
        assertEquals(List.of("R-1"), space.list("risks", "ANDERUNG test", ""));
        assertEquals(List.of("R-2"), space.list("risks", "r-2", ""));
        assertEquals(List.of(), space.list("risks", "test brand", ""));
        assertEquals(4, space.list("risks", "  ", "").size());
        assertEquals(4, space.list("risks", null, null).size());
        assertEquals("a person is not text", List.of(), space.list("risks", "hanna", ""));
    }

    @Test
    public void sortingByEveryKindOfField() {
        assertEquals(List.of("R-1", "R-2", "R-4", "R-3"), space.list("risks", "", "title"));
        assertEquals(List.of("R-3", "R-4", "R-2", "R-1"), space.list("risks", "", "-title"));
        assertEquals(List.of("R-1", "R-3", "R-2", "R-4"), space.list("risks", "", "-score"));
        assertEquals(List.of("R-2", "R-3", "R-1", "R-4"), space.list("risks", "", "score"));
        assertEquals("by full name", List.of("R-2", "R-3", "R-1", "R-4"), space.list("risks", "", "owner"));
        assertEquals("as the options stand", List.of("R-1", "R-2", "R-3", "R-4"), space.list("risks", "", "treatment"));
        assertEquals(List.of("R-4", "R-3", "R-2", "R-1"), space.list("risks", "", "-ref"));
        assertEquals(List.of("R-1", "R-2", "R-3", "R-4"), space.list("risks", "", "dueDate"));
        assertEquals(List.of("R-2", "R-3", "R-4", "R-1"), space.list("risks", "", " overdue , ref "));
    }

    @Test
    public void aWrongSortFieldSaysWhatWouldBeRight() {
        Refused.forField("sort", "error.sort", () -> space.list("risks", "", "colour"));
        Refused.forField("sort", "error.sort", () -> space.list("risks", "", "-assets"));
        Refused.forField("sort", "error.sort", () -> space.list("risks", "", "title,--score"));
    }

    @Test
    public void theSameQuestionUsesTheSameIndex() {
        Snapshot snapshot = space.now();
        Query query = query("score:gt:3", "-score");
        assertSame(snapshot.table("risks").index(query), snapshot.table("risks").index(query("score:gt:3", "-score")));
        assertNotEquals(query, query("score:gt:4", "-score"));
        assertNotEquals(query, query("score:gt:3", "score"));
        Reading tomorrow = space.records.reading(snapshot, MemorySpace.TODAY.plusDays(1));
        assertNotEquals(query, Query.parse(Wardbook.REGISTERS.named("risks"), tomorrow, "", List.of("score:gt:3"),
            "-score", ""));
    }

    private Query query(String filter, String sort) {
        return Query.parse(Wardbook.REGISTERS.named("risks"), space.reading(), "", List.of(filter), sort, "");
    }

    @Test
    public void aListingThatIsCarriedAlongIsTheSameAsOneMadeAnew() {
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            MemorySpace carried = MemorySpace.enabled();
            List<Query> queries = List.of(
                parse(carried, List.of(), "-score,dueDate"), parse(carried, List.of("overdue:eq:true"), "owner,-ref"),
                parse(carried, List.of("band:gt:appetite", "status:ne:closed"), "title"),
                parse(carried, List.of("treatment:empty"), "status,-band,title"));
            for (int i = 0; i < 200; i++) {
                change(carried, random);
                Both both = new Both(carried.now(), new Snapshots(carried.store,
                    carried.clock, 10_000).current(MemorySpace.KEY));
                for (Query query : queries) {
                    assertEquals("seed " + seed + ", step " + i, both.listed(both.fresh, query),
                        both.listed(both.carried, query));
                }
            }
        }
    }

    private record Both(Snapshot carried, Snapshot fresh) {
        private List<Record> listed(Snapshot snapshot, Query query) {
            return snapshot.table("risks").index(query).slice(0, 1_000);
        }
    }

    private static Query parse(MemorySpace space, List<String> filters, String sort) {
        return Query.parse(Wardbook.REGISTERS.named("risks"), space.reading(), "", filters, sort, "key-ines");
    }

    private static void change(MemorySpace space, Random random) {
        space.ledger.commit(MemorySpace.KEY, MemorySpace.EDITOR, "", snapshot -> {
            List<Record> all = snapshot.table("risks").all();
            if (all.isEmpty() || random.nextInt(3) == 0) {
                return List.of(Change.create("risks", "R-", state(random)));
            }
            Record record = all.get(random.nextInt(all.size()));
            return List.of(random.nextInt(5) == 0 ? Change.delete(record) : Change.update(record, state(random)));
        });
    }

    private static Fields state(Random random) {
        Map<String, Object> state = new HashMap<>();
        state.put("title", "Risk " + random.nextInt(10));
        List<String> optional = new ArrayList<>(List.of("inherentLikelihood", "inherentIntegrity", "currentLikelihood",
            "currentAvailability"));
        optional.removeIf(field -> random.nextInt(3) == 0);
        optional.forEach(field -> state.put(field, 1 + random.nextInt(5)));
        state.put("owner", random.nextBoolean() ? "key-ines" : random.nextBoolean() ? "key-hanna" : null);
        state.put("status", List.of("identified", "assessed", "accepted", "closed").get(random.nextInt(4)));
        state.put("treatment", random.nextBoolean() ? "reduce" : null);
        state.put("dueDate", random.nextBoolean() ? "2026-0" + (1 + random.nextInt(5)) + "-01" : null);
        return Fields.of(state);
    }
}
