package org.wardbook.isms.preview.keep;

import java.sql.DatabaseMetaData;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements, transactions and ids. What runs inside a transaction of the same source, an app's too, joins it. */
record Database(JdbcTemplate sql, TransactionTemplate transactions, DataFieldMaxValueIncrementer ids,
                boolean postgres) {

    static Database over(DataSource source) {
        JdbcTemplate sql = new JdbcTemplate(source);
        boolean postgres = "PostgreSQL".equals(sql.execute((ConnectionCallback<String>) connection -> {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName();
        }));
        return new Database(sql, new TransactionTemplate(new JdbcTransactionManager(source)), postgres
            ? new PostgresSequenceMaxValueIncrementer(source, Tables.IDS)
            : new H2SequenceMaxValueIncrementer(source, Tables.IDS), postgres);
    }

    /** An id that no space, page or version has or had. */
    long nextId() {
        return ids.nextLongValue();
    }

    <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
