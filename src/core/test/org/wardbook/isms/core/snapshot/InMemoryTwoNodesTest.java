package org.wardbook.isms.core.snapshot;

import org.wardbook.isms.core.journal.InMemoryJournalStore;
import org.wardbook.isms.core.journal.JournalStore;

public class InMemoryTwoNodesTest extends TwoNodesContract {

    private final JournalStore rows = new InMemoryJournalStore();

    @Override
    protected JournalStore node() {
        return rows;
    }
}
