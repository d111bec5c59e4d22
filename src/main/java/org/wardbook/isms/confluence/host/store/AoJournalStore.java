package org.wardbook.isms.confluence.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;

/**
 * The journal in the table of {@link JournalRow}. Every read is one statement over a range of one unique index; a page
 * is a range of its own and not the beginning of a long one, which a database without fresh statistics would sort. A
 * row whose keys contradict its columns was not written here: it is read without its hash, so that the proof fails.
 */
@Component
public class AoJournalStore implements JournalStore {

    private static final String IN_CHAIN = JournalRow.CHAIN_KEY + " > ? AND " + JournalRow.CHAIN_KEY + " <= ?";
    private static final String IN_RECORD = JournalRow.RECORD_KEY + " > ? AND " + JournalRow.RECORD_KEY + " <= ?";
    /** Classes of SQLState: a unique column has the value already; of two that block each other this one was undone. */
    private static final Set<String> LOST = Set.of("23", "40");

    private final ActiveObjects tables;

    @Inject
    public AoJournalStore(@ComponentImport ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public List<Entry> after(String space, long sequence, int limit) {
        RowKeys keys = RowKeys.ofSpace(space);
        return read(Query.select().where(IN_CHAIN, keys.at(sequence), keys.at(sequence + limit))
            .order(JournalRow.CHAIN_KEY + " ASC"));
    }

    @Override
    public Optional<Entry> last(String space) {
        RowKeys keys = RowKeys.ofSpace(space);
        return read(Query.select().where(IN_CHAIN, keys.at(0), keys.end())
            .order(JournalRow.CHAIN_KEY + " DESC").limit(1)).stream().findFirst();
    }

    @Override
    public List<Entry> history(String space, String register, String ref) {
        RowKeys keys = RowKeys.ofRecord(space, register, ref);
        return read(Query.select().where(IN_RECORD, keys.at(0), keys.end()).order(JournalRow.RECORD_KEY + " ASC"));
    }

    private List<Entry> read(Query query) {
        JournalRow[] rows = tables.find(JournalRow.class, query);
        List<Entry> entries = new ArrayList<>(rows.length);
        for (JournalRow row : rows) {
            entries.add(entry(row));
        }
        return entries;
    }

    private static Entry entry(JournalRow row) {
        String space = row.getSpaceKey();
        String register = row.getRegisterName();
        String ref = row.getRecordRef();
        int version = row.getRecordVersion();
        boolean keysFit = row.getRecordKey().equals(RowKeys.ofRecord(space, register, ref).at(version));
        return new Entry(space, row.getSequenceNo(), register, ref, version, Instant.ofEpochMilli(row.getAtMillis()),
            text(row.getByUser()), text(row.getReason()), row.getStateJson(), row.getPreviousHash(),
            keysFit ? row.getRowHash() : "");
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }

    /**
     * Writes the last row first. Active Objects takes a new connection, without the transaction, if a pool closes the
     * one it has between two rows; what is kept then, beside the error, is the beginning of the rows and not their end.
     */
    @Override
    public void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            tables.executeInTransaction(() -> {
                for (int i = entries.size() - 1; i >= 0; i--) {
                    tables.create(JournalRow.class, columns(entries.get(i)));
                }
                return null;
            });
        } catch (RuntimeException failure) {
            if (lostToAnother(failure)) {
                throw new Collision("a row of " + entries.get(0).space() + " from " + entries.get(0).sequence()
                    + " on exists", failure);
            }
            throw failure;
        }
    }

    private static DBParam[] columns(Entry entry) {
        String record = RowKeys.ofRecord(entry.space(), entry.register(), entry.ref()).at(entry.version());
        return new DBParam[] {
            new Column(JournalRow.CHAIN_KEY, RowKeys.ofSpace(entry.space()).at(entry.sequence())),
            new Column(JournalRow.RECORD_KEY, record),
            new Column(JournalRow.SPACE_KEY, entry.space()),
            new Column(JournalRow.SEQUENCE_NO, entry.sequence()),
            new Column(JournalRow.REGISTER_NAME, entry.register()),
            new Column(JournalRow.RECORD_REF, entry.ref()),
            new Column(JournalRow.RECORD_VERSION, entry.version()),
            new Column(JournalRow.AT_MILLIS, entry.at().toEpochMilli()),
            new Column(JournalRow.BY_USER, entry.by()),
            new Column(JournalRow.REASON, entry.why()),
            new Column(JournalRow.STATE_JSON, entry.state()),
            new Column(JournalRow.PREVIOUS_HASH, entry.previousHash()),
            new Column(JournalRow.ROW_HASH, entry.hash())};
    }

    private static boolean lostToAnother(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().length() == 5
                && LOST.contains(sql.getSQLState().substring(0, 2))) {
                return true;
            }
        }
        return false;
    }
}
