package org.wardbook.isms.confluence.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** The platform's service over the real object-relational mapper; an inner transaction joins the one around it. */
final class OrmActiveObjects implements ActiveObjects {

    private final EntityManager tables;
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

    OrmActiveObjects(EntityManager tables) {
        this.tables = tables;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return unchecked(() -> tables.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return unchecked(() -> tables.find(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (open.get()) {
            return callback.doInTransaction();
        }
        open.set(true);
        try {
            return unchecked(() -> new Transaction<T>(tables) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute());
        } finally {
            open.set(false);
        }
    }
}
