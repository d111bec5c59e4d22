package org.wardbook.isms.confluence.host.store;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.wardbook.isms.core.journal.JournalStore;
import org.wardbook.isms.core.snapshot.TwoNodesContract;

public class PostgresTwoNodesTest extends TwoNodesContract {

    private static Database database;

    @BeforeClass
    public static void createDatabase() {
        database = Database.postgres();
    }

    @AfterClass
    public static void closeDatabase() {
        database.close();
    }

    @Override
    protected JournalStore node() {
        return new AoJournalStore(database.node());
    }
}
