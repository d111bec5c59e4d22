package org.wardbook.isms.core.journal;

import java.util.List;

/**
 * The proof over one space's chain: how many rows were read, the hash of the last one, and the first row that does not
 * fit (0 if all do) with the reason as a message key.
 */
public record Verification(String space, long rows, String lastHash, long brokenAt, String fault) {

    private static final int PAGE = 1_000;

    public boolean intact() {
        return brokenAt == 0;
    }

    /** Reads the whole chain once and recomputes every hash. */
    public static Verification of(JournalStore store, String space) {
        long sequence = 0;
        String hash = Entry.GENESIS;
        long time = Long.MIN_VALUE;
        for (List<Entry> page = store.after(space, 0, PAGE); !page.isEmpty();
             page = store.after(space, sequence, PAGE)) {
            for (Entry entry : page) {
                String fault = entry.sequence() != sequence + 1 ? "journal.gap"
                    : !entry.previousHash().equals(hash) ? "journal.link"
                    : !entry.hash().equals(entry.expectedHash()) ? "journal.content"
                    : entry.at().toEpochMilli() < time ? "journal.time" : null;
                if (fault != null) {
                    return new Verification(space, sequence, hash, sequence + 1, fault);
                }
                sequence = entry.sequence();
                hash = entry.hash();
                time = entry.at().toEpochMilli();
            }
        }
        boolean whole = store.last(space).map(Entry::sequence).orElse(0L) <= sequence;
        return new Verification(space, sequence, hash, whole ? 0 : sequence + 1, whole ? "" : "journal.gap");
    }
}
