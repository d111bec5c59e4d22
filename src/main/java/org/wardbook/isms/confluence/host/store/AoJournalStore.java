package org.wardbook.isms.confluence.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.wardbook.isms.core.journal.Entry;
import org.wardbook.isms.core.journal.JournalStore;

/** The journal in the table of {@link JournalRow}. Every read is one statement over a range of one unique index. */
public final class AoJournalStore implements JournalStore {

    private static final String IN_CHAIN = JournalRow.CHAIN_KEY + " > ? AND " + JournalRow.CHAIN_KEY + " <= ?";
    private static final String IN_RECORD = JournalRow.RECORD_KEY + " > ? AND " + JournalRow.RECORD_KEY + " <= ?";
    private static final String INTEGRITY_VIOLATION = "23";

    private final ActiveObjects tables;

    public AoJournalStore(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public List<Entry> after(String space, long sequence, int limit) {
        RowKeys keys = RowKeys.ofSpace(space);
        return read(Query.select().where(IN_CHAIN, keys.at(Math.max(0, sequence)), keys.end())
            .order(JournalRow.CHAIN_KEY + " ASC").limit(limit));
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
        return new Entry(row.getSpaceKey(), row.getSequenceNo(), row.getRegisterName(), row.getRecordRef(),
            row.getRecordVersion(), Instant.ofEpochMilli(row.getAtMillis()), text(row.getByUser()),
            text(row.getReason()), row.getStateJson(), row.getPreviousHash(), row.getRowHash());
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }

    @Override
    public void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            tables.executeInTransaction(() -> {
                entries.forEach(entry -> tables.create(JournalRow.class, columns(entry)));
                return null;
            });
        } catch (RuntimeException failure) {
            if (violatesUniqueness(failure)) {
                throw new Collision("a row of " + entries.get(0).space() + " from " + entries.get(0).sequence()
                    + " on exists", failure);
            }
            throw failure;
        }
    }

    private static DBParam[] columns(Entry entry) {
        String record = RowKeys.ofRecord(entry.space(), entry.register(), entry.ref()).at(entry.version());
        List<DBParam> columns = new ArrayList<>(List.of(
            new DBParam(JournalRow.CHAIN_KEY, RowKeys.ofSpace(entry.space()).at(entry.sequence())),
            new DBParam(JournalRow.RECORD_KEY, record),
            new DBParam(JournalRow.SPACE_KEY, entry.space()),
            new DBParam(JournalRow.SEQUENCE_NO, entry.sequence()),
            new DBParam(JournalRow.REGISTER_NAME, entry.register()),
            new DBParam(JournalRow.RECORD_REF, entry.ref()),
            new DBParam(JournalRow.RECORD_VERSION, entry.version()),
            new DBParam(JournalRow.AT_MILLIS, entry.at().toEpochMilli()),
            new DBParam(JournalRow.BY_USER, entry.by()),
            new DBParam(JournalRow.REASON, entry.why()),
            new DBParam(JournalRow.PREVIOUS_HASH, entry.previousHash()),
            new DBParam(JournalRow.ROW_HASH, entry.hash())));
        if (!entry.deletion()) {
            columns.add(new DBParam(JournalRow.STATE_JSON, entry.state()));
        }
        return columns.toArray(DBParam[]::new);
    }

    private static boolean violatesUniqueness(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && violatesUniqueness(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean violatesUniqueness(SQLException failure) {
        for (SQLException part = failure; part != null; part = part.getNextException()) {
            if (part instanceof java.sql.SQLIntegrityConstraintViolationException
                || part.getSQLState() != null && part.getSQLState().startsWith(INTEGRITY_VIOLATION)) {
                return true;
            }
        }
        return false;
    }
}
