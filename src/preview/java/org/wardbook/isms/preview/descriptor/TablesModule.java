package org.wardbook.isms.preview.descriptor;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;

/** The {@code <ao>} module: the entities, and the namespace that names their tables. */
public record TablesModule(String key, String namespace, List<Class<? extends RawEntity<?>>> entities) {

    static TablesModule of(Tag tag) {
        tag.get("name");
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Tag entity : tag.children("entity")) {
            entities.add(entity(entity));
            entity.done();
        }
        TablesModule tables = new TablesModule(tag.need("key"), tag.need("namespace"), List.copyOf(entities));
        tag.done();
        return tables;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Tag tag) {
        Class<?> type = tag.type("entity", tag.text());
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw tag.fault("names " + type.getName() + ", which is no entity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
