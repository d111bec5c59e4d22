package org.wardbook.isms.core.snapshot;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.wardbook.isms.core.record.Fields;
import org.wardbook.isms.core.record.Record;

public class IndexTest {

    /** Records with a title, by score and then by title. */
    private record ByScore(boolean down) implements Plan {
        @Override
        public boolean matches(Record record) {
            return record.fields().has("title");
        }

        @Override
        public Comparable<?>[] keys(Record record) {
            return new Comparable<?>[] {(Long) record.get("score"), record.text("title")};
        }

        @Override
        public boolean descending(int place) {
            return place == 0 && down;
        }
    }

    private static Record record(String ref, int version, String title, Integer score) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("score", score);
        return new Record("risks", ref, version, Fields.of(fields), Instant.EPOCH, "", Instant.EPOCH, "");
    }

    private static List<String> refs(Index index) {
        return index.slice(0, index.size()).stream().map(Record::ref).toList();
    }

    @Test
    public void changedStepByStepItIsTheSameAsMadeAnew() {
        for (int seed = 1; seed <= 10; seed++) {
            Random random = new Random(seed);
            List<Plan> plans = List.of(new ByScore(false), new ByScore(true));
            Table table = Table.EMPTY;
            plans.forEach(table::index);
            for (int i = 0; i < 400; i++) {
                String ref = "R-" + (1 + random.nextInt(60));
                String title = random.nextInt(8) == 0 ? null : "t" + random.nextInt(5);
                Integer score = random.nextInt(4) == 0 ? null : random.nextInt(6);
                Record after = record(ref, table.version(ref) + 1, title, score);
                table = table.changed(after, table.find(ref) != null && random.nextInt(4) == 0);
                for (Plan plan : plans) {
                    Index carried = table.index(plan);
                    Index fresh = Index.build(plan, table.all());
                    assertEquals("seed " + seed + ", step " + i, fresh.slice(0, 99), carried.slice(0, 99));
                }
            }
        }
    }

    @Test
    public void whatHasNoKeyComesLastInBothDirections() {
        List<Record> records = List.of(record("R-1", 1, "a", null), record("R-2", 1, "b", 5), record("R-3", 1, "c", 9));
        assertEquals(List.of("R-2", "R-3", "R-1"), refs(Index.build(new ByScore(false), records)));
        assertEquals(List.of("R-3", "R-2", "R-1"), refs(Index.build(new ByScore(true), records)));
    }

    @Test
    public void tiesAreInTheOrderPeopleExpectOfReferences() {
        List<Record> records = List.of(record("R-10", 1, "a", 1), record("R-9", 1, "a", 1), record("R-1", 1, "a", 1));
        assertEquals(List.of("R-1", "R-9", "R-10"), refs(Index.build(new ByScore(true), records)));
    }

    @Test
    public void aPageIsCutOutOfTheWhole() {
        List<Record> records = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            records.add(record("R-" + i, 1, "a", i));
        }
        Index index = Index.build(new ByScore(true), records);
        assertEquals(List.of("R-20", "R-19"), index.slice(10, 12).stream().map(Record::ref).toList());
        assertEquals(List.of("R-1"), index.slice(29, 99).stream().map(Record::ref).toList());
        assertEquals(List.of(), index.slice(40, 50));
        assertEquals(List.of(), index.slice(5, 2));
    }

    @Test
    public void anIndexIsMadeOnceAndCarriedAlong() {
        Table table = Table.of(List.of(record("R-1", 1, "a", 1)), List.of());
        Index index = table.index(new ByScore(false));
        assertSame(index, table.index(new ByScore(false)));
        Table next = table.changed(record("R-2", 1, "b", 2), false);
        assertEquals(List.of("R-1", "R-2"), refs(next.index(new ByScore(false))));
        assertEquals("the table before keeps its own", List.of("R-1"), refs(table.index(new ByScore(false))));
    }

    @Test
    public void anIndexWhoseKeysChangedOutsideTheRecordsIsMadeAnew() {
        Map<String, String> names = new HashMap<>(Map.of("a", "Adam", "b", "Berta"));
        Plan byName = new Plan() {
            @Override
            public boolean matches(Record record) {
                return true;
            }

            @Override
            public Comparable<?>[] keys(Record record) {
                return new Comparable<?>[] {names.get(record.text("title"))};
            }

            @Override
            public boolean descending(int place) {
                return false;
            }
        };
        Table table = Table.of(List.of(record("R-1", 1, "a", 1), record("R-2", 1, "b", 1)), List.of());
        assertEquals(List.of("R-1", "R-2"), refs(table.index(byName)));
        names.put("a", "Zacharias");
        Table next = table.changed(record("R-1", 2, "a", 7), false);
        assertEquals(List.of("R-2", "R-1"), refs(next.index(byName)));
        assertEquals(7, next.index(byName).slice(1, 2).get(0).number("score"));
    }

    @Test
    public void aTableKnowsVersionsAndNumbersOfWhatWasDeleted() {
        Table table = Table.EMPTY.changed(record("R-7", 1, "a", 1), false).changed(record("R-7", 2, null, null), true);
        assertEquals(0, table.size());
        assertNull(table.find("R-7"));
        assertEquals(2, table.version("R-7"));
        assertEquals(7, table.highestNumber());
        Table loaded = Table.of(List.of(), List.of(record("R-7", 2, null, null)));
        assertEquals(2, loaded.version("R-7"));
        assertEquals(7, loaded.highestNumber());
    }

    @Test
    public void onlyAReferenceThatEndsInANumberCounts() {
        assertEquals(12, Table.trailingNumber("R-12"));
        assertEquals(3, Table.trailingNumber("AU-2026-3"));
        assertEquals(0, Table.trailingNumber("A.5.1"));
        assertEquals(0, Table.trailingNumber("R-12a"));
        assertEquals(0, Table.trailingNumber("R-"));
        assertEquals("too long for a number", 0, Table.trailingNumber("R-12345678901"));
        assertEquals(999_999_999, Table.trailingNumber("R-999999999"));
    }
}
