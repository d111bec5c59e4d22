package org.wardbook.isms.confluence.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** A service to which something happens before it writes its third row. */
final class Interrupted implements ActiveObjects {

    /** What happens; it may throw or only do damage. */
    interface Mishap {
        void happen() throws Exception;
    }

    private final ActiveObjects whole;
    private final Mishap mishap;
    private int rows;

    Interrupted(ActiveObjects whole, Mishap mishap) {
        this.whole = whole;
        this.mishap = mishap;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        if (++rows == 3) {
            try {
                mishap.happen();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
        return whole.create(type, params);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return whole.find(type, query);
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return whole.executeInTransaction(callback);
    }
}
