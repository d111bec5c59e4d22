package org.wardbook.isms.confluence.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.junit.Test;
import org.w3c.dom.Element;

/**
 * What Active Objects checks when the host starts the app: names that fit every database, at most 200 entities. The
 * names are those that the real converters make.
 */
public class PlatformFactsTest {

    private static final int LONGEST_NAME = 30;
    private static final int MOST_ENTITIES = 200;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");
    private static final Set<Class<?>> TYPES = Set.of(int.class, Integer.class, long.class, Long.class, double.class,
            Double.class, boolean.class, Boolean.class, String.class, Date.class);

    private final FinishedJar jar = FinishedJar.get();

    @Test
    public void theTablePrefixIsTheDocumentedOne() throws Exception {
        String prefix = prefix("com.atlassian.example.ao.myplugin");
        assertEquals("AO_28BE2D", prefix);
    }

    @Test
    public void everyEntityModuleNamesItsNamespaceSoThatTheTablesOutliveTheKey() throws Exception {
        for (Element module : Descriptor.of(jar).all("ao")) {
            assertEquals(jar.header("Atlassian-Plugin-Key"), module.getAttribute("namespace"));
        }
    }

    @Test
    public void tableNamesFitEveryDatabaseAndDiffer() throws Exception {
        Map<String, Class<?>> tables = new TreeMap<>();
        for (Class<? extends RawEntity<?>> entity : entities()) {
            String table = table(entity);
            assertTrue(entity + " makes a table with " + table.length() + " characters: " + table,
                    table.length() <= LONGEST_NAME);
            assertEquals("two entities have the table " + table, null, tables.put(table, entity));
        }
        assertTrue(tables.size() <= MOST_ENTITIES);
    }

    @Test
    public void columnNamesFitEveryDatabase() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Class<? extends RawEntity<?>> entity : entities()) {
            for (Method property : properties(entity)) {
                String column = new AtlassianFieldNameConverter().getName(property);
                if (column.length() > LONGEST_NAME || RESERVED.contains(column.toUpperCase(Locale.ROOT))) {
                    faults.add(entity.getSimpleName() + "." + property.getName() + " -> " + column);
                }
            }
        }
        assertEquals("columns that are too long or reserved", List.of(), faults);
    }

    @Test
    public void gettersAndSettersAgreeOnTheColumnAndItsType() throws Exception {
        for (Class<? extends RawEntity<?>> entity : entities()) {
            Map<String, Class<?>> columns = new TreeMap<>();
            for (Method property : properties(entity)) {
                Class<?> type = property.getParameterCount() == 1
                        ? property.getParameterTypes()[0] : property.getReturnType();
                boolean known = TYPES.contains(type) || type.isEnum() || RawEntity.class.isAssignableFrom(type);
                assertTrue(property + " has a type that Active Objects does not store", known);
                Class<?> other = columns.putIfAbsent(new AtlassianFieldNameConverter().getName(property), type);
                assertTrue(property + " differs from " + other, other == null || other.equals(type));
            }
        }
    }

    @Test
    public void textWithoutALimitIsNeitherIndexedNorUnique() throws Exception {
        for (Class<? extends RawEntity<?>> entity : entities()) {
            Map<String, Set<Class<?>>> marks = new TreeMap<>();
            for (Method property : properties(entity)) {
                Set<Class<?>> found =
                        marks.computeIfAbsent(new AtlassianFieldNameConverter().getName(property), any -> new TreeSet<>(
                                java.util.Comparator.comparing(Class::getName)));
                StringLength length = property.getAnnotation(StringLength.class);
                if (length != null && length.value() == StringLength.UNLIMITED) {
                    found.add(StringLength.class);
                }
                if (property.isAnnotationPresent(Indexed.class) || property.isAnnotationPresent(Unique.class)) {
                    found.add(Indexed.class);
                }
            }
            marks.forEach((column, found) -> assertTrue(entity + ": " + column, found.size() < 2));
        }
    }

    private List<Class<? extends RawEntity<?>>> entities() throws Exception {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element element : Descriptor.of(jar).all("entity")) {
            Class<?> type = Class.forName(element.getTextContent().trim());
            assertTrue(type + " is no entity", RawEntity.class.isAssignableFrom(type));
            @SuppressWarnings("unchecked")
            Class<? extends RawEntity<?>> entity = (Class<? extends RawEntity<?>>) type;
            entities.add(entity);
        }
        return entities;
    }

    private String table(Class<? extends RawEntity<?>> entity) throws Exception {
        String prefix = prefix(jar.header("Atlassian-Plugin-Key"));
        return new AtlassianTableNameConverter(name -> prefix + "_" + name).getName(entity);
    }

    /** Getters and setters of columns, the entity's own and those of its ancestors but for the library's. */
    private static List<Method> properties(Class<?> entity) {
        List<Method> properties = new ArrayList<>();
        for (Method method : entity.getMethods()) {
            boolean library = method.getDeclaringClass().equals(RawEntity.class)
                    || method.getDeclaringClass().equals(Entity.class);
            boolean accessor = method.getName().matches("(get|is|set)[A-Z].*");
            if (!library && accessor && new AtlassianFieldNameConverter().getName(method) != null) {
                properties.add(method);
            }
        }
        return properties;
    }

    /** The last six hexadecimal digits of the namespace's MD5. */
    private static String prefix(String namespace) throws Exception {
        byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
        String digits = HexFormat.of().withUpperCase().formatHex(hash);
        return "AO_" + digits.substring(digits.length() - 6);
    }
}
