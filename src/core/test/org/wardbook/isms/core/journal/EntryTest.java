package org.wardbook.isms.core.journal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.wardbook.isms.core.record.Fields;

public class EntryTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00.123Z");

    private static Entry entry(Map<String, ?> state) {
        return Entry.seal("ISMS", 1, "risks", "R-1", 1, AT, "ines", "because", state == null ? null : Fields.of(state),
            Entry.GENESIS);
    }

    @Test
    public void theHashOfAnOldRowNeverChanges() {
        Map<String, Object> state = Map.of("title", "Änderung <b>&</b>", "score", 12, "links",
            List.of(Map.of("url", "https://example.org", "title", "More")), "open", true);
        assertEquals("{\"links\":[{\"title\":\"More\",\"url\":\"https://example.org\"}],\"open\":true,\"score\":12,"
            + "\"title\":\"Änderung \\u003cb>&\\u003c/b>\"}", entry(state).state());
        assertEquals("1d7fd3cf36bc3344f889efb837d5af2c1e1354846f0468a55901057d07f414fa", entry(state).hash());
    }

    @Test
    public void theHashIsThatOfItsContentAndNotOfTheOrderOfItsFields() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", "Fire");
        one.put("owner", "ines");
        Map<String, Object> two = new LinkedHashMap<>();
        two.put("owner", "ines");
        two.put("title", "Fire");
        assertEquals(entry(one), entry(two));
        assertEquals(entry(one).hash(), entry(one).expectedHash());
        assertNotEquals(entry(one).hash(), entry(Map.of("title", "Fire")).hash());
    }

    @Test
    public void aTextThatLooksLikeTwoColumnsIsNotTakenForThem() {
        Entry one = Entry.seal("ISMS", 1, "risks", "R-1", 1, AT, "a", "b\",\"c", null, Entry.GENESIS);
        Entry two = Entry.seal("ISMS", 1, "risks", "R-1", 1, AT, "a\",\"b", "c", null, Entry.GENESIS);
        assertNotEquals(one.hash(), two.hash());
    }

    @Test
    public void aDeletionHasNoFieldsAndAnEmptyRecordIsNoDeletion() {
        assertTrue(entry(null).deletion());
        assertEquals(Fields.EMPTY, entry(null).fields());
        assertFalse(entry(Map.of()).deletion());
        assertNotEquals(entry(null).hash(), entry(Map.of()).hash());
    }

    @Test
    public void theFieldsAreThoseThatWereGiven() {
        Fields given = Fields.of(Map.of("title", "Fire", "score", 12, "grid", List.of(List.of(1, 2), List.of())));
        assertEquals(given, Entry.seal("ISMS", 1, "risks", "R-1", 1, AT, "", "", given, Entry.GENESIS).fields());
    }
}
