package org.wardbook.isms.preview.ao;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;

public class PostgresActiveObjectsTest extends ActiveObjectsContract {

    private static EmbeddedPostgres server;
    private static int number;

    private HikariDataSource pool;

    @BeforeClass
    public static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopServer() throws IOException {
        server.close();
    }

    @Override
    DataSource database() throws SQLException {
        String name = "notes" + ++number;
        try (Connection connection = server.getPostgresDatabase().getConnection();
             Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        pool = ConnectionPool.open(server.getJdbcUrl("postgres", name), "", "");
        return pool;
    }

    @After
    public void close() {
        pool.close();
    }
}
