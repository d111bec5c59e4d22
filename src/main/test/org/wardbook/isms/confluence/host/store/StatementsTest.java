package org.wardbook.isms.confluence.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.java.ao.EntityManager;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.core.journal.Chain;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.Verification;
import org.wardbook.isms.core.record.Fields;

public class StatementsTest {

    private final List<String> statements = new ArrayList<>();
    private final Chain chain = new Chain("ISMS");
    private Database database;
    private AoJournalStore store;

    @Before
    public void listen() {
        database = Database.h2();
        EntityManager node = database.entities();
        store = new AoJournalStore(new OrmActiveObjects(node));
        store.append(List.of(chain.risk(1, "Fire"), chain.risk(2, "Flood"), chain.risk(3, "Theft")));
        node.getProvider().addSqlListener(statements::add);
    }

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void eachWayOfReadingIsOneStatement() {
        store.after("ISMS", 1, 1_000);
        assertEquals(1, statements.size());
        store.last("ISMS");
        assertEquals(2, statements.size());
        store.history("ISMS", "risks", "R-2");
        assertEquals(3, statements.size());
    }

    @Test
    public void everyWayOfReadingIsARangeOfAnIndexInItsOrder() throws SQLException {
        store.after("ISMS", 1, 1_000);
        store.last("ISMS");
        store.history("ISMS", "risks", "R-2");
        for (String statement : statements) {
            String plan = plan(statement);
            assertFalse(plan, plan.contains("tableScan"));
            assertTrue(plan, plan.contains("index sorted"));
        }
    }

    @Test
    public void allRowsAreWrittenWithOneText() {
        List<Entry> rows = new ArrayList<>();
        for (int i = 4; i < 40; i++) {
            rows.add(chain.risk(i, "Risk " + i * 7_919));
        }
        rows.add(chain.next("risks", "R-4", 2, null));
        rows.add(chain.next("risks", "R-5", 2, "", "", Fields.EMPTY));
        store.append(rows);
        assertEquals(rows.size(), statements.size());
        assertEquals(1, new HashSet<>(statements).size());
    }

    @Test
    public void numbersGoBeyondFourBytes() {
        Entry first = new Chain("BIG").risk(1, "Many before");
        Entry late = new Entry(first.space(), 3_000_000_000L, first.register(), first.ref(), 1, first.at(), first.by(),
            first.why(), first.state(), first.previousHash(), first.hash());
        store.append(List.of(late));
        assertEquals(List.of(late), store.after("BIG", 2_999_999_999L, 10));
        assertEquals(Optional.of(late), store.last("BIG"));
        assertEquals("nothing leads to it", 1, Verification.of(store, "BIG").brokenAt());
    }

    private String plan(String statement) throws SQLException {
        try (Connection connection = database.connection();
             PreparedStatement explain = connection.prepareStatement("EXPLAIN " + statement)) {
            explain.setString(1, "0");
            explain.setString(2, "1");
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
