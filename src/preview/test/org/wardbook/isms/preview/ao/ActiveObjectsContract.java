package org.wardbook.isms.preview.ao;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Test;
import org.springframework.transaction.UnexpectedRollbackException;

/** What the platform's service does on every database. */
public abstract class ActiveObjectsContract {

    private static final String NAMESPACE = "org.example.notes";

    private final StatementCounter counter = new StatementCounter();
    private DataSource source;
    private LocalActiveObjects tables;

    /** A pool over an empty database. */
    abstract DataSource database() throws Exception;

    @Before
    public void open() throws Exception {
        source = counter.watch(database());
        tables = LocalActiveObjects.open(source, NAMESPACE, Note.class);
    }

    private void add(String title) {
        tables.create(Note.class, new DBParam("TITLE", title), new DBParam("TEXT", title.repeat(5_000)));
    }

    private String[] titles() {
        return Arrays.stream(tables.find(Note.class, Query.select().order("TITLE ASC"))).map(Note::getTitle)
            .toArray(String[]::new);
    }

    @Test
    public void whatIsCreatedIsFoundInOrder() {
        add("second");
        add("first");
        assertArrayEquals(new String[] {"first", "second"}, titles());
        assertEquals(30_000, tables.find(Note.class, Query.select().where("TITLE = ?", "second"))[0].getText()
            .length());
    }

    @Test
    public void anExceptionUndoesTheWholeTransaction() {
        add("before");
        assertThrows(IllegalStateException.class, () -> tables.executeInTransaction(() -> {
            add("inside");
            tables.executeInTransaction(() -> {
                add("deeper");
                return null;
            });
            assertEquals(3, titles().length);
            throw new IllegalStateException("stop");
        }));
        assertArrayEquals(new String[] {"before"}, titles());
    }

    @Test
    public void aFailedInnerTransactionUndoesTheOuterOneEvenIfItsFailureIsSwallowed() {
        assertThrows(UnexpectedRollbackException.class, () -> tables.executeInTransaction(() -> {
            add("outer");
            try {
                tables.executeInTransaction(() -> {
                    throw new IllegalStateException("inner");
                });
            } catch (IllegalStateException swallowed) {
                add("after");
            }
            return null;
        }));
        assertEquals(0, titles().length);
    }

    @Test
    public void aTransactionThatEndsWellIsKeptAndGivesItsResult() {
        assertEquals("done", tables.executeInTransaction(() -> {
            add("kept");
            return "done";
        }));
        assertArrayEquals(new String[] {"kept"}, titles());
    }

    @Test
    public void aTakenUniqueValueIsAnUncheckedExceptionWithTheDriversOneInside() {
        add("once");
        ActiveObjectsException failure = assertThrows(ActiveObjectsException.class, () -> add("once"));
        assertTrue(failure.getCause() instanceof SQLException);
        assertEquals("23", ((SQLException) failure.getCause()).getSQLState().substring(0, 2));
    }

    @Test
    public void openingAgainKeepsTheRowsAndOtherNamespacesDoNotSeeThem() {
        add("kept");
        tables = LocalActiveObjects.open(source, NAMESPACE, Note.class);
        assertArrayEquals(new String[] {"kept"}, titles());
        tables = LocalActiveObjects.open(source, "org.example.others", Note.class);
        assertEquals(0, titles().length);
    }

    @Test
    public void everyStatementIsCounted() throws InterruptedException {
        add("one");
        long before = counter.ofThisThread();
        assertEquals(1, titles().length);
        assertEquals(before + 1, counter.ofThisThread());
        Thread other = new Thread(this::titles);
        long total = counter.total();
        other.start();
        other.join();
        assertEquals(total + 1, counter.total());
        assertEquals(before + 1, counter.ofThisThread());
    }
}
