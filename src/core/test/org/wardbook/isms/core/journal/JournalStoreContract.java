package org.wardbook.isms.core.journal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.record.Fields;

/** What every store of journals keeps to. The same database may serve all tests: each has a space of its own. */
public abstract class JournalStoreContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private JournalStore store;
    private Chain chain;

    protected abstract JournalStore store();

    @Before
    public void openStore() {
        store = store();
        chain = new Chain("SPACE" + NUMBER.incrementAndGet());
    }

    private List<Entry> risks(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            entries.add(chain.risk(i, "Risk " + i));
        }
        return entries;
    }

    @Test
    public void aSpaceWithoutRowsIsEmpty() {
        assertEquals(List.of(), store.after(chain.space(), 0, 10));
        assertEquals(Optional.empty(), store.last(chain.space()));
        assertEquals(List.of(), store.history(chain.space(), "risks", "R-1"));
        assertTrue(Verification.of(store, chain.space()).intact());
    }

    @Test
    public void everyPartOfARowComesBackAsItWasGiven() {
        Entry entry = chain.next("risks", "R-1", 1, Map.of("title", "Fire", "score", 12, "open", true));
        store.append(List.of(entry));
        assertEquals(List.of(entry), store.after(chain.space(), 0, 10));
        assertEquals(Optional.of(entry), store.last(chain.space()));
    }

    @Test
    public void rowsComeInTheOrderOfTheirNumbers() {
        List<Entry> entries = risks(120);
        store.append(entries.subList(0, 7));
        store.append(entries.subList(7, 8));
        store.append(entries.subList(8, 120));
        assertEquals(entries, store.after(chain.space(), 0, 1_000));
    }

    @Test
    public void onlyRowsAfterTheGivenNumberAreRead() {
        List<Entry> entries = risks(12);
        store.append(entries);
        assertEquals(entries.subList(9, 12), store.after(chain.space(), 9, 1_000));
        assertEquals(List.of(), store.after(chain.space(), 12, 1_000));
        assertEquals(List.of(), store.after(chain.space(), 5_000, 1_000));
    }

    @Test
    public void pagesFollowOneAnotherWithoutGapOrOverlap() {
        List<Entry> entries = risks(25);
        store.append(entries);
        List<Entry> read = new ArrayList<>();
        List<Entry> page = store.after(chain.space(), 0, 10);
        while (!page.isEmpty()) {
            assertTrue(page.size() <= 10);
            read.addAll(page);
            page = store.after(chain.space(), page.get(page.size() - 1).sequence(), 10);
        }
        assertEquals(entries, read);
    }

    @Test
    public void theLastRowIsTheOneWithTheHighestNumber() {
        List<Entry> entries = risks(11);
        store.append(entries);
        assertEquals(Optional.of(entries.get(10)), store.last(chain.space()));
    }

    @Test
    public void theHistoryOfARecordHasItsVersionsInOrderAndNothingElse() {
        List<Entry> versions = new ArrayList<>();
        for (int version = 1; version <= 12; version++) {
            Entry entry = chain.next("risks", "R-1", version, Map.of("title", "Version " + version));
            versions.add(entry);
            store.append(List.of(entry, chain.next("risks", "R-10", version, Map.of("title", "Other"))));
            store.append(List.of(chain.next("assets", "R-1", version, Map.of("title", "Other register"))));
        }
        assertEquals(versions, store.history(chain.space(), "risks", "R-1"));
        assertEquals(List.of(), store.history(chain.space(), "risks", "R-2"));
    }

    @Test
    public void spacesAreApart() {
        Chain other = new Chain(chain.space() + "0");
        List<Entry> entries = risks(3);
        List<Entry> others = List.of(other.risk(1, "There"), other.risk(2, "There too"));
        store.append(entries);
        store.append(others);
        assertEquals(entries, store.after(chain.space(), 0, 10));
        assertEquals(others, store.after(other.space(), 0, 10));
        assertEquals(List.of(others.get(0)), store.history(other.space(), "risks", "R-1"));
    }

    @Test
    public void spacesThatDifferOnlyInCaseAreApart() {
        Chain lower = new Chain(chain.space().toLowerCase(java.util.Locale.ROOT));
        Entry entry = chain.risk(1, "Upper");
        store.append(List.of(entry));
        assertEquals(Optional.empty(), store.last(lower.space()));
        Entry other = lower.risk(1, "Lower");
        store.append(List.of(other));
        assertEquals(List.of(entry), store.after(chain.space(), 0, 10));
        assertEquals(List.of(other), store.after(lower.space(), 0, 10));
    }

    @Test
    public void referencesThatDifferOnlyInCaseAreApart() {
        Entry upper = chain.next("risks", "R-A", 1, Map.of("title", "Upper"));
        Entry lower = chain.next("risks", "R-a", 1, Map.of("title", "Lower"));
        store.append(List.of(upper, lower));
        assertEquals(List.of(upper), store.history(chain.space(), "risks", "R-A"));
        assertEquals(List.of(lower), store.history(chain.space(), "risks", "R-a"));
    }

    @Test
    public void theLongestNamesFit() {
        Chain longest = new Chain("~" + "s".repeat(246) + NUMBER.incrementAndGet());
        Entry entry = longest.next("r".repeat(64), "A".repeat(255), 1, "u".repeat(255), "w".repeat(255), Fields.EMPTY);
        store.append(List.of(entry));
        assertEquals(List.of(entry), store.after(longest.space(), 0, 10));
        assertEquals(List.of(entry), store.history(longest.space(), entry.register(), entry.ref()));
    }

    @Test
    public void anEmptyAuthorAndAnEmptyReasonStayEmpty() {
        Entry entry = chain.next("risks", "R-1", 1, "", "", Fields.EMPTY);
        store.append(List.of(entry));
        assertEquals(List.of(entry), store.after(chain.space(), 0, 10));
        assertTrue(Verification.of(store, chain.space()).intact());
    }

    @Test
    public void deletingIsARowWithoutAState() {
        Entry creation = chain.risk(1, "Fire");
        Entry deletion = chain.next("risks", "R-1", 2, null);
        store.append(List.of(creation));
        store.append(List.of(deletion));
        Entry read = store.history(chain.space(), "risks", "R-1").get(1);
        assertTrue(read.deletion());
        assertNull(read.state());
        assertEquals(deletion, read);
        assertFalse(store.after(chain.space(), 0, 1).get(0).deletion());
    }

    @Test
    public void everyLetterOfEveryScriptComesBack() {
        String texts = "Änderung über Größe ß, 日本語, العربية, \uD83D\uDD25\uD83E\uDDEF, lone \uD83D, nul \u0000,"
            + " line\nbreak\ttab, <b>&amp;</b> '; -- \\ \" %s ${x} ? {d '2026'}";
        Entry entry = chain.next("risks", "R-1", 1, "jürgen", "weil \uD83D\uDE80\nso",
            Fields.of(Map.of("title", texts)));
        store.append(List.of(entry));
        assertEquals(List.of(entry), store.after(chain.space(), 0, 10));
        assertEquals(texts, store.last(chain.space()).orElseThrow().fields().text("title"));
        assertTrue(Verification.of(store, chain.space()).intact());
    }

    @Test
    public void aStateOfAMegabyteComesBackWhole() {
        Entry entry = chain.risk(1, "0123456789abcdeß".repeat(65_536));
        store.append(List.of(entry));
        assertEquals(entry.state(), store.last(chain.space()).orElseThrow().state());
        assertTrue(Verification.of(store, chain.space()).intact());
    }

    @Test
    public void timesKeepTheirMilliseconds() {
        Entry first = chain.risk(1, "Now");
        Entry entry = new Entry(first.space(), 1, first.register(), first.ref(), 1,
            Instant.parse("2099-12-31T23:59:59.999Z"), "", "", first.state(), first.previousHash(), first.hash());
        store.append(List.of(entry));
        assertEquals(entry.at(), store.last(chain.space()).orElseThrow().at());
    }

    @Test
    public void aSequenceNumberExistsOnce() {
        Entry entry = chain.risk(1, "First");
        Entry rival = new Chain(chain.space()).risk(2, "Second with the same number");
        store.append(List.of(entry));
        assertThrows(JournalStore.Collision.class, () -> store.append(List.of(rival)));
        assertEquals(List.of(entry), store.after(chain.space(), 0, 10));
    }

    @Test
    public void aVersionOfARecordExistsOnce() {
        Entry entry = chain.risk(1, "First");
        store.append(List.of(entry));
        Entry rival = chain.risk(1, "Same version once more");
        assertThrows(JournalStore.Collision.class, () -> store.append(List.of(rival)));
        assertEquals(List.of(entry), store.after(chain.space(), 0, 10));
    }

    @Test
    public void ofSeveralRowsAllAreKeptOrNone() {
        store.append(List.of(chain.risk(1, "First")));
        List<Entry> batch = List.of(chain.risk(2, "Fits"), chain.risk(3, "Fits"), chain.risk(1, "Is there already"));
        assertThrows(JournalStore.Collision.class, () -> store.append(batch));
        assertEquals(1, store.after(chain.space(), 0, 10).size());
        assertEquals(List.of(), store.history(chain.space(), "risks", "R-2"));
    }

    @Test
    public void twoRowsOfOneCallCannotHaveTheSameVersion() {
        List<Entry> batch = List.of(chain.risk(1, "One"), chain.risk(1, "Again"));
        assertThrows(JournalStore.Collision.class, () -> store.append(batch));
        assertEquals(Optional.empty(), store.last(chain.space()));
    }

    @Test
    public void afterACollisionTheStoreGoesOn() {
        Entry entry = chain.risk(1, "First");
        store.append(List.of(entry));
        assertThrows(JournalStore.Collision.class, () -> store.append(List.of(entry)));
        Entry next = chain.risk(2, "Second");
        store.append(List.of(next));
        assertEquals(List.of(entry, next), store.after(chain.space(), 0, 10));
        assertTrue(Verification.of(store, chain.space()).intact());
    }

    @Test
    public void nothingToAppendIsFine() {
        store.append(List.of());
        assertEquals(Optional.empty(), store.last(chain.space()));
    }
}
