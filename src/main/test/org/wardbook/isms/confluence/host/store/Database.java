package org.wardbook.isms.confluence.host.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.ConnectionPoolDataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.jdbc.PgConnection;

/** A fresh database with the journal's table, and the nodes that use it. */
final class Database {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int CONNECTIONS = 40;

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private final ConnectionPoolDataSource source;
    private final JdbcConnectionPool pool;
    private final boolean postgres;

    private Database(ConnectionPoolDataSource source, boolean postgres) {
        this.source = source;
        this.pool = JdbcConnectionPool.create(source);
        this.pool.setMaxConnections(CONNECTIONS);
        this.postgres = postgres;
        try {
            entities().migrate(JournalRow.class);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Database h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:journal" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        return new Database(source, false);
    }

    static Database postgres() {
        String name = "journal" + NUMBER.incrementAndGet();
        try (Connection server = Server.POSTGRES.getPostgresDatabase().getConnection()) {
            server.createStatement().execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(Server.POSTGRES.getJdbcUrl("postgres", name));
        return new Database(source, true);
    }

    /** A database in a file, in which each commit is written at once and outlives its process. */
    static Database h2(File file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.getAbsolutePath() + ";WRITE_DELAY=0");
        return new Database(source, false);
    }

    /** The same database as it is found after a restart. */
    Database again() {
        return new Database(source, postgres);
    }

    /** Ends the server's side of the connection that the calling thread writes on; of H2, the whole database. */
    void crash(EntityManager node) throws SQLException {
        if (!postgres) {
            try (Connection other = connection(); Statement end = other.createStatement()) {
                pool.dispose();
                end.execute("SHUTDOWN IMMEDIATELY");
            }
            return;
        }
        try (Connection other = connection(); Statement asked = node.getProvider().getConnection().createStatement();
             ResultSet session = asked.executeQuery("SELECT pg_backend_pid()");
             Statement end = other.createStatement()) {
            session.next();
            end.execute("SELECT pg_terminate_backend(" + session.getInt(1) + ")");
        }
    }

    /** Closes the connection that the calling thread writes on, as a pool does with one that is lent for too long. */
    void takeBack(EntityManager node) throws SQLException {
        Class<? extends Connection> driver = postgres ? PgConnection.class : JdbcConnection.class;
        node.getProvider().getConnection().unwrap(driver).close();
    }

    /** The service as one node of the cluster sees it. */
    OrmActiveObjects node() {
        return new OrmActiveObjects(entities());
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    void close() {
        pool.dispose();
    }

    EntityManager entities() {
        DatabaseProvider provider = postgres ? new PostgreSQLDatabaseProvider(disposable(), "public")
            : new H2DatabaseProvider(disposable(), "PUBLIC");
        TablePrefix prefix = new TablePrefix() {
            @Override
            public String prepend(String table) {
                return "AO_000000_" + table;
            }
        };
        NameConverters names = new SimpleNameConverters(new AtlassianTableNameConverter(prefix),
            new AtlassianFieldNameConverter(), new AtlassianSequenceNameConverter(),
            new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(), new AtlassianUniqueNameConverter());
        return new EntityManager(provider, new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return new DefaultSchemaConfiguration();
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        });
    }

    private DisposableDataSource disposable() {
        return (DisposableDataSource) Proxy.newProxyInstance(Database.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class}, (proxy, method, arguments) -> {
                if ("dispose".equals(method.getName())) {
                    return null;
                }
                try {
                    return method.invoke(pool, arguments);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            });
    }
}
