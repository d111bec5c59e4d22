package org.wardbook.isms.confluence.host.store;

import net.java.ao.DBParam;

/**
 * The value of one column of a new row. Active Objects puts the columns of an INSERT in the order of their hash codes,
 * which depend on the values: each row would be a statement of its own to the database. Here they depend on the name.
 */
final class Column extends DBParam {

    Column(String name, Object value) {
        super(name, value);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return getField().hashCode();
    }
}
