package org.wardbook.isms.confluence;

import java.util.List;
import java.util.Optional;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.InMemoryJournalStore;
import org.wardbook.isms.core.journal.JournalStore;

/** Rows in memory, and how many statements a database would have seen. */
public final class CountingStore implements JournalStore {

    private final InMemoryJournalStore rows = new InMemoryJournalStore();
    private int statements;

    /** The statements since the last question. */
    public int statements() {
        int count = statements;
        statements = 0;
        return count;
    }

    @Override
    public List<Entry> after(String space, long sequence, int limit) {
        statements++;
        return rows.after(space, sequence, limit);
    }

    @Override
    public Optional<Entry> last(String space) {
        statements++;
        return rows.last(space);
    }

    @Override
    public List<Entry> history(String space, String register, String ref) {
        statements++;
        return rows.history(space, register, ref);
    }

    @Override
    public void append(List<Entry> entries) {
        statements++;
        rows.append(entries);
    }
}
