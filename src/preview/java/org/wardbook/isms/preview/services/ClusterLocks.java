package org.wardbook.isms.preview.services;

import com.atlassian.beehive.ClusterLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.wardbook.isms.preview.host.Partial;
import org.wardbook.isms.preview.web.StartupFault;

/**
 * Locks by their name, which hold on all nodes of one PostgreSQL. An H2 database has one process, so there they hold
 * in it.
 */
final class ClusterLocks implements AutoCloseable {

    /** Of this process, by the database's URL. */
    private static final Map<String, Map<String, ReentrantLock>> LOCAL = new ConcurrentHashMap<>();

    private final Map<String, ReentrantLock> locks;
    private final SharedLocks shared;

    private ClusterLocks(Map<String, ReentrantLock> locks, SharedLocks shared) {
        this.locks = locks;
        this.shared = shared;
    }

    /** @param database a pool, of which PostgreSQL's locks keep one connection */
    static ClusterLocks open(DataSource database) {
        try (Connection connection = database.getConnection()) {
            if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
                return new ClusterLocks(new ConcurrentHashMap<>(), new PostgresLocks(database));
            }
            return new ClusterLocks(LOCAL.computeIfAbsent(connection.getMetaData().getURL(),
                url -> new ConcurrentHashMap<>()), SharedLocks.NONE);
        } catch (SQLException unreachable) {
            throw new StartupFault("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }

    ClusterLock named(String name) {
        return Partial.of(ClusterLock.class,
            new NodeLock(name, locks.computeIfAbsent(name, any -> new ReentrantLock()), shared));
    }

    @Override
    public void close() {
        shared.close();
    }

    /** Members of {@code ClusterLockService}. */
    static final class Members {

        private final ClusterLocks locks;

        Members(ClusterLocks locks) {
            this.locks = locks;
        }

        public ClusterLock getLockForName(String name) {
            return locks.named(name);
        }
    }
}
