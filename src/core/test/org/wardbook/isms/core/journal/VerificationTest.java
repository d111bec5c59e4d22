package org.wardbook.isms.core.journal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.record.Fields;

public class VerificationTest {

    /** Rows as somebody left them who writes to the database directly. */
    private record Rows(List<Entry> rows) implements JournalStore {
        @Override
        public List<Entry> after(String space, long sequence, int limit) {
            return rows.stream().filter(row -> row.sequence() > sequence && row.sequence() <= sequence + limit)
                .toList();
        }

        @Override
        public Optional<Entry> last(String space) {
            return Optional.of(rows.get(rows.size() - 1));
        }

        @Override
        public List<Entry> history(String space, String register, String ref) {
            return List.of();
        }

        @Override
        public void append(List<Entry> entries) {
            throw new UnsupportedOperationException();
        }
    }

    private final List<Entry> rows = new ArrayList<>();

    @Before
    public void writeRows() {
        Chain chain = new Chain("ISMS");
        for (int i = 1; i <= 5; i++) {
            rows.add(chain.risk(i, "Risk " + i));
        }
    }

    private Verification proof() {
        return Verification.of(new Rows(rows), "ISMS");
    }

    private void assertFoundAtThree(String fault, UnaryOperator<Entry> manipulation) {
        Entry original = rows.get(2);
        rows.set(2, manipulation.apply(original));
        Verification proof = proof();
        assertFalse(proof.intact());
        assertEquals(fault, proof.fault());
        assertEquals(3, proof.brokenAt());
        assertEquals("those before it are proven", 2, proof.rows());
        assertEquals(rows.get(1).hash(), proof.lastHash());
        rows.set(2, original);
        assertTrue(proof().intact());
    }

    @Test
    public void anUntouchedChainIsIntact() {
        Verification proof = proof();
        assertTrue(proof.intact());
        assertEquals(5, proof.rows());
        assertEquals(rows.get(4).hash(), proof.lastHash());
        assertEquals("", proof.fault());
    }

    @Test
    public void eachManipulatedColumnIsFound() {
        assertFoundAtThree("journal.content", e -> new Entry("OTHER", e.sequence(), e.register(), e.ref(), e.version(),
            e.at(), e.by(), e.why(), e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), "assets", e.ref(), e.version(),
            e.at(), e.by(), e.why(), e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), "R-9", e.version(),
            e.at(), e.by(), e.why(), e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(), 2,
            e.at(), e.by(), e.why(), e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at().plusMillis(1), e.by(), e.why(), e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at(), "frank", e.why(), e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at(), e.by(), "", e.state(), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at(), e.by(), e.why(), e.state().replace('3', '4'), e.previousHash(), e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at(), e.by(), e.why(), null, e.previousHash(), e.hash()));
        assertFoundAtThree("journal.link", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at(), e.by(), e.why(), e.state(), Entry.GENESIS, e.hash()));
        assertFoundAtThree("journal.content", e -> new Entry(e.space(), e.sequence(), e.register(), e.ref(),
            e.version(), e.at(), e.by(), e.why(), e.state(), e.previousHash(), rows.get(0).hash()));
    }

    @Test
    public void aForgedRowWithARightHashBreaksTheNextOne() {
        Entry e = rows.get(2);
        rows.set(2, Entry.seal(e.space(), 3, e.register(), e.ref(), 1, e.at(), e.by(), e.why(), Fields.EMPTY,
            e.previousHash()));
        assertEquals("journal.link", proof().fault());
        assertEquals(4, proof().brokenAt());
    }

    @Test
    public void aMissingRowIsAGap() {
        rows.remove(2);
        assertEquals("journal.gap", proof().fault());
        assertEquals(3, proof().brokenAt());
        assertEquals(2, proof().rows());
    }

    @Test
    public void manyMissingRowsAreAGapToo() {
        Chain chain = new Chain("LONG");
        List<Entry> many = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            many.add(chain.risk(i, "Risk"));
        }
        many.subList(10, 2_900).clear();
        Verification proof = Verification.of(new Rows(many), "LONG");
        assertEquals("journal.gap", proof.fault());
        assertEquals(11, proof.brokenAt());
    }

    @Test
    public void aMissingFirstRowIsAGap() {
        rows.remove(0);
        assertEquals("journal.gap", proof().fault());
        assertEquals(1, proof().brokenAt());
        assertEquals(Entry.GENESIS, proof().lastHash());
    }

    @Test
    public void timeThatRunsBackwardsIsFoundThoughTheHashesFit() {
        Entry last = rows.get(4);
        rows.add(Entry.seal("ISMS", 6, "risks", "R-6", 1, Instant.parse("2020-01-01T00:00:00Z"), "", "", Fields.EMPTY,
            last.hash()));
        assertEquals("journal.time", proof().fault());
        assertEquals(6, proof().brokenAt());
    }

    @Test
    public void aLongChainIsReadToItsEnd() {
        Chain chain = new Chain("LONG");
        List<Entry> many = new ArrayList<>();
        for (int i = 1; i <= 2_345; i++) {
            many.add(chain.risk(i, "Risk"));
        }
        assertEquals(2_345, Verification.of(new Rows(many), "LONG").rows());
        Entry e = many.get(2_344);
        many.set(2_344, new Entry(e.space(), e.sequence(), e.register(), e.ref(), e.version(), e.at(), "frank",
            e.why(), e.state(), e.previousHash(), e.hash()));
        assertEquals(2_345, Verification.of(new Rows(many), "LONG").brokenAt());
    }
}
