package org.wardbook.isms.preview.keep;

import java.util.List;

/**
 * The wiki's tables. Names and titles are found by their lower-case form, as in Confluence. Rows of WIKI_VERSION never
 * change, and a page points to the one that it shows; an older one is known by its own id. WIKI_ABOVE has each page
 * with itself and every page above it, so that inherited restrictions cost one statement at any depth.
 */
final class Tables {

    static final String IDS = "wiki_id";
    private static final long LOCK = 0x57494B49;

    private static final List<String> ALL = List.of(
        "create sequence if not exists " + IDS + " start with 65537",
        """
        create table if not exists wiki_person (person_key varchar(64) primary key, name varchar(255) not null unique,
            full_name varchar(255) not null, words varchar(600) not null, email varchar(255) not null,
            locale varchar(20) not null, zone varchar(60) not null, theme varchar(10) not null,
            password varchar(255) not null)""",
        """
        create table if not exists wiki_member (person_key varchar(64) not null references wiki_person,
            group_name varchar(255) not null, primary key (person_key, group_name))""",
        "create index if not exists wiki_member_group on wiki_member (group_name)",
        """
        create table if not exists wiki_space (id bigint primary key, space_key varchar(255) not null,
            lower_key varchar(255) not null unique, name varchar(255) not null, home_page bigint not null,
            anonymous boolean not null)""",
        """
        create table if not exists wiki_grant (space_id bigint not null references wiki_space,
            kind varchar(20) not null, member varchar(255) not null, primary key (space_id, kind, member))""",
        """
        create table if not exists wiki_page (id bigint primary key, space_id bigint not null references wiki_space,
            parent bigint not null, lower_title varchar(600) not null, version_id bigint not null,
            unique (space_id, lower_title))""",
        "create index if not exists wiki_page_parent on wiki_page (space_id, parent)",
        """
        create table if not exists wiki_version (id bigint primary key, page bigint not null, number int not null,
            title varchar(255) not null, storage text not null, changed_at bigint not null,
            changed_by varchar(64) not null, remark varchar(1000) not null, unique (page, number))""",
        """
        create table if not exists wiki_above (page bigint not null references wiki_page, above bigint not null,
            primary key (page, above))""",
        "create index if not exists wiki_above_above on wiki_above (above)",
        """
        create table if not exists wiki_restriction (page bigint not null references wiki_page,
            kind varchar(20) not null, member varchar(255) not null, primary key (page, kind, member))""");

    private Tables() {
    }

    /** Makes what is missing. Two nodes that start at once take turns. */
    static void make(Database database) {
        database.inTransaction(() -> {
            takeTurn(database);
            ALL.forEach(database.sql()::execute);
            return null;
        });
    }

    /** Until the transaction ends no other node makes tables or first people. H2 has the nodes of one process only. */
    static void takeTurn(Database database) {
        if (database.postgres()) {
            database.sql().queryForList("select pg_advisory_xact_lock(?)", LOCK);
        }
    }
}
