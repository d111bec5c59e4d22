package org.wardbook.isms.preview.ao;

import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.FieldInfo;

/**
 * What Confluence refuses when it loads an app's entities: too many of them, and words that some
 * database refuses. That names have at most 30 characters the library sees itself.
 */
final class EntityCheck {

    private static final int MOST_ENTITIES = 200;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private EntityCheck() {
    }

    /** @throws ActiveObjectsConfigurationException with everything that is wrong */
    static void check(List<Class<? extends RawEntity<?>>> entities, NameConverters names, EntityInfoResolver resolver) {
        List<String> faults = new ArrayList<>();
        if (entities.size() > MOST_ENTITIES) {
            faults.add("it has " + entities.size() + " entities; at most " + MOST_ENTITIES + " are allowed");
        }
        for (Class<? extends RawEntity<?>> entity : entities) {
            if (!entity.isInterface()) {
                faults.add(entity.getName() + " is no interface");
                continue;
            }
            try {
                names.getTableNameConverter().getName(entity);
                reserved(entity, resolver, faults);
            } catch (ActiveObjectsException wrong) {
                faults.add(wrong.getMessage());
            } catch (UncheckedExecutionException wrong) {
                faults.add(wrong.getCause().getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new ActiveObjectsConfigurationException("The app's entities cannot be used: "
                + String.join("; ", faults) + ".");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void reserved(Class<? extends RawEntity<?>> entity, EntityInfoResolver resolver,
                                 List<String> faults) {
        EntityInfo<?, ?> info = resolver.resolve((Class) entity);
        for (FieldInfo<?> field : info.getFields()) {
            if (RESERVED.contains(field.getName().toUpperCase(Locale.ROOT))) {
                faults.add("the column " + field.getName() + " of " + entity.getName() + " is a word of Oracle's");
            }
        }
    }
}
