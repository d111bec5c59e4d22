package org.wardbook.isms.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Statements that H2 executed on the app's own tables; the wiki's are not the app's to save. */
final class Statements {

    private static final String COUNT = "SELECT COALESCE(SUM(EXECUTION_COUNT), 0) FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
        + " WHERE SQL_STATEMENT LIKE '%AO\\_%' ESCAPE '\\'";

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** How many the work makes. */
    double during(int runs, Runnable work) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS FALSE");
            statement.execute("SET QUERY_STATISTICS TRUE");
            for (int i = 0; i < runs; i++) {
                work.run();
            }
            try (ResultSet count = statement.executeQuery(COUNT)) {
                count.next();
                return count.getLong(1) / (double) runs;
            } finally {
                statement.execute("SET QUERY_STATISTICS FALSE");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
