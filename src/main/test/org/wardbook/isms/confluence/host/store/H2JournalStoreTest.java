package org.wardbook.isms.confluence.host.store;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.journal.JournalStoreContract;

public class H2JournalStoreTest extends JournalStoreContract {

    private static Database database;

    @BeforeClass
    public static void createDatabase() {
        database = Database.h2();
    }

    @AfterClass
    public static void closeDatabase() {
        database.close();
    }

    @Override
    protected JournalStore store() {
        return new AoJournalStore(database.node());
    }
}
