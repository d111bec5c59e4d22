package org.wardbook.isms.preview.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The platform's service over the real library. Transactions are Spring's, as Confluence's are: what runs inside one
 * that is open joins it, an exception undoes it, and a joined one that fails undoes the whole even where the caller
 * swallows the exception. Failures of the database come as {@link ActiveObjectsException}s with the driver's exception
 * as their cause.
 */
public final class LocalActiveObjects implements ActiveObjects {

    private final EntityManager tables;
    private final TransactionTemplate transactions;

    private LocalActiveObjects(EntityManager tables, TransactionTemplate transactions) {
        this.tables = tables;
        this.transactions = transactions;
    }

    /**
     * Makes the tables of these entities, or brings them up to date.
     *
     * @param source a pool over H2 or PostgreSQL, which the caller closes
     * @param namespace that of the descriptor's {@code ao} element
     */
    @SafeVarargs
    public static LocalActiveObjects open(DataSource source, String namespace,
                                          Class<? extends RawEntity<?>>... entities) {
        return open(source, namespace, Arrays.asList(entities));
    }

    /** Likewise. */
    public static LocalActiveObjects open(DataSource source, String namespace,
                                          List<Class<? extends RawEntity<?>>> entities) {
        EntityManager tables = Entities.open(new TransactionAwareDataSourceProxy(source),
            TableNames.prefix(namespace), entities);
        return new LocalActiveObjects(tables, new TransactionTemplate(new JdbcTransactionManager(source)));
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
        boolean undone = true;
        try {
            T result = transactions.execute(status -> callback.doInTransaction());
            undone = false;
            return result;
        } finally {
            if (undone) {
                tables.flushAll();
            }
        }
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
}
