package org.wardbook.isms.preview.services;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * PostgreSQL's advisory locks, all of one node in one session: when a node dies, its connection ends and its locks are
 * free.
 */
final class PostgresLocks implements SharedLocks {

    /** The session may have broken unnoticed, and the pool may have others that broke with it. */
    private static final int ATTEMPTS = 4;

    private final DataSource database;
    private Connection session;

    PostgresLocks(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized boolean take(String name) {
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                if (session == null) {
                    session = database.getConnection();
                    session.setAutoCommit(true);
                }
                return call("SELECT pg_try_advisory_lock(?)", name);
            } catch (SQLException broken) {
                end();
                last = broken;
            }
        }
        throw new IllegalStateException("The lock " + name + " cannot be asked for: " + last.getMessage(), last);
    }

    @Override
    public synchronized void giveBack(String name) {
        boolean held;
        try {
            held = session != null && call("SELECT pg_advisory_unlock(?)", name);
        } catch (SQLException gone) {
            end();
            held = false;
        }
        if (!held) {
            throw new IllegalMonitorStateException("The lock " + name + " was lost with the database's connection.");
        }
    }

    private boolean call(String statement, String name) throws SQLException {
        try (PreparedStatement prepared = session.prepareStatement(statement)) {
            prepared.setLong(1, number(name));
            try (ResultSet answer = prepared.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** A pool would keep the session, and the session its locks. */
    private void end() {
        if (session == null) {
            return;
        }
        try (Connection ending = session; PreparedStatement all =
                ending.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            all.execute();
        } catch (SQLException gone) {
            // and its locks with it
        }
        session = null;
    }

    private static long number(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public synchronized void close() {
        end();
    }
}
