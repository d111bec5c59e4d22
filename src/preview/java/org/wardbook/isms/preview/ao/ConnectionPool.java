package org.wardbook.isms.preview.ao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Pools over a database, H2 or PostgreSQL by their URL. */
public final class ConnectionPool {

    private static final int USUAL = 20;
    private static final long PATIENCE_MILLIS = 30_000;

    private ConnectionPool() {
    }

    /** A pool of 20 connections; close it. Fails at once where the database cannot be reached. */
    public static HikariDataSource open(String url, String user, String password) {
        return open(url, user, password, USUAL);
    }

    public static HikariDataSource open(String url, String user, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user == null || user.isEmpty() ? null : user);
        config.setPassword(password == null || password.isEmpty() ? null : password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setPoolName("preview");
        return new HikariDataSource(config);
    }
}
