package org.wardbook.isms.confluence.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.wardbook.isms.core.journal.Chain;
import org.wardbook.isms.core.journal.Verification;

/** Whoever changes a row in the database itself is found out, whichever column it is. */
@RunWith(Parameterized.class)
public class ManipulationTest {

    private final String change;
    private final Database database = Database.h2();

    public ManipulationTest(String change) {
        this.change = change;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> changes() {
        return List.of(
            "UPDATE ROWS SET SPACE_KEY = 'OTHER'", "UPDATE ROWS SET SEQUENCE_NO = 9",
            "UPDATE ROWS SET REGISTER_NAME = 'assets'", "UPDATE ROWS SET RECORD_REF = 'R-9'",
            "UPDATE ROWS SET RECORD_VERSION = 2", "UPDATE ROWS SET AT_MILLIS = AT_MILLIS - 1",
            "UPDATE ROWS SET BY_USER = 'frank'", "UPDATE ROWS SET BY_USER = NULL", "UPDATE ROWS SET REASON = 'other'",
            "UPDATE ROWS SET STATE_JSON = '{\"title\":\"Harmless\"}'", "UPDATE ROWS SET STATE_JSON = NULL",
            "UPDATE ROWS SET PREVIOUS_HASH = ROW_HASH", "UPDATE ROWS SET ROW_HASH = PREVIOUS_HASH",
            "UPDATE ROWS SET RECORD_KEY = REPLACE(RECORD_KEY, '1', '2')",
            "UPDATE ROWS SET CHAIN_KEY = REPLACE(CHAIN_KEY, '2', '7')", "DELETE FROM ROWS");
    }

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void isFoundAtItsPlace() throws SQLException {
        AoJournalStore store = new AoJournalStore(database.node());
        Chain chain = new Chain("ISMS");
        store.append(List.of(chain.risk(1, "Fire"), chain.risk(2, "Flood"), chain.risk(3, "Theft")));
        assertTrue(Verification.of(store, "ISMS").intact());
        try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
            String sql = change.replace("ROWS", "AO_000000_JOURNAL_ROW") + " WHERE SEQUENCE_NO = 2";
            assertEquals(1, statement.executeUpdate(sql));
        }
        assertEquals(2, Verification.of(store, "ISMS").brokenAt());
    }
}
