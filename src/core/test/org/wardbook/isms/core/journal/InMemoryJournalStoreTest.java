package org.wardbook.isms.core.journal;

public class InMemoryJournalStoreTest extends JournalStoreContract {

    @Override
    protected JournalStore store() {
        return new InMemoryJournalStore();
    }
}
