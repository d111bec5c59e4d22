package org.wardbook.isms.preview.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Opens the Active Objects library as Atlassian's products set it up. */
final class Entities {

    private Entities() {
    }

    /** Checks the entities and brings their tables up to date; tables with another prefix are left alone. */
    static EntityManager open(DataSource source, String prefix, List<Class<? extends RawEntity<?>>> entities) {
        NameConverters names = TableNames.converters(prefix);
        try {
            DatabaseProvider provider = provider(source);
            EntityManagerConfiguration configuration = configuration(names, prefix);
            EntityCheck.check(entities, names,
                configuration.getEntityInfoResolverFactory().create(names, provider.getTypeManager()));
            EntityManager tables = new EntityManager(provider, configuration);
            tables.migrate(array(entities));
            return tables;
        } catch (SQLException failure) {
            throw new ActiveObjectsException("The tables " + prefix + "_* cannot be opened: " + failure.getMessage(),
                failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<?>>> entities) {
        return entities.toArray(new Class[0]);
    }

    private static DatabaseProvider provider(DataSource source) throws SQLException {
        String product;
        String schema;
        try (Connection connection = source.getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
            schema = connection.getSchema();
        }
        return switch (product) {
            case "H2" -> new H2DatabaseProvider(undisposed(source), schema);
            case "PostgreSQL" -> new PostgreSQLDatabaseProvider(undisposed(source), schema);
            default -> throw new ActiveObjectsException("The preview runs on H2 and PostgreSQL, not on " + product
                + ".");
        };
    }

    private static EntityManagerConfiguration configuration(NameConverters names, String prefix) {
        EntityInfoResolverFactory infos = new CachingEntityInfoResolverFactory();
        SchemaConfiguration own = (table, caseSensitive) -> (caseSensitive ? table : table.toUpperCase(Locale.ROOT))
            .startsWith(prefix + "_");
        return new EntityManagerConfiguration() {
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
                return own;
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return infos;
            }
        };
    }

    /** The pool belongs to whoever opened it. */
    private static DisposableDataSource undisposed(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(Entities.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class}, (proxy, method, arguments) -> {
                if ("dispose".equals(method.getName())) {
                    return null;
                }
                try {
                    return method.invoke(source, arguments);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            });
    }
}
