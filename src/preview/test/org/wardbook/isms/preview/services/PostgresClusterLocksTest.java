package org.wardbook.isms.preview.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.wardbook.isms.preview.ao.ConnectionPool;

public class PostgresClusterLocksTest extends ClusterLocksContract {

    private static EmbeddedPostgres server;

    private final List<HikariDataSource> pools = new ArrayList<>();

    @BeforeClass
    public static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopServer() throws IOException {
        server.close();
    }

    @Override
    DataSource pool() {
        pools.add(ConnectionPool.open(server.getJdbcUrl("postgres", "postgres"), "", "", 3));
        return pools.get(pools.size() - 1);
    }

    @After
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    private void endAllSessions() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
             Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
        }
    }

    @Test
    public void theLocksOfANodeThatDiesAreFree() throws Exception {
        Lock lock = first.named("a");
        lock.lock();
        endAllSessions();
        assertTrue(others.submit(() -> second.named("a").tryLock(1, TimeUnit.MINUTES)).get());
        String message = assertThrows(IllegalMonitorStateException.class, lock::unlock).getMessage();
        assertEquals("The lock a was lost with the database's connection.", message);
    }

    @Test
    public void aClosedNodeKeepsNoLock() throws Exception {
        first.named("a").lock();
        first.close();
        assertTrue(others.submit(() -> second.named("a").tryLock()).get());
    }
}
