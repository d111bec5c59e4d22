package org.wardbook.isms.preview.keep;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of all pages by id, the ones read last from memory: a version never changes and its id never recurs. */
final class PageVersions {

    private static final long CHARACTERS = 32L * 1024 * 1024;
    private static final int OVERHEAD = 200;
    private static final int AT_ONCE = 500;
    private static final String SELECT =
        "select id, page, number, title, storage, changed_at, changed_by, remark from wiki_version where ";

    private final Database database;
    private final Cache<Long, PageVersion> read = CacheBuilder.newBuilder().maximumWeight(CHARACTERS)
        .weigher((Long id, PageVersion version) -> version.storage().length() + OVERHEAD).build();

    PageVersions(Database database) {
        this.database = database;
    }

    Optional<PageVersion> byId(long id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** Those that are there. */
    Map<Long, PageVersion> byIds(Collection<Long> ids) {
        Map<Long, PageVersion> found = new HashMap<>(read.getAllPresent(ids));
        List<Long> missing = new ArrayList<>(ids);
        missing.removeAll(found.keySet());
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<Long> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            for (PageVersion version : select("id in (" + marks + ")", some.toArray())) {
                read.put(version.id(), version);
                found.put(version.id(), version);
            }
        }
        return found;
    }

    /** Newest first. */
    List<PageVersion> ofPage(long page) {
        return select("page = ? order by number desc", page);
    }

    Optional<PageVersion> ofPage(long page, int number) {
        return select("page = ? and number = ?", page, number).stream().findFirst();
    }

    void add(PageVersion version) {
        database.sql().update("""
            insert into wiki_version (id, page, number, title, storage, changed_at, changed_by, remark)
            values (?, ?, ?, ?, ?, ?, ?, ?)""", version.id(), version.page(), version.number(), version.title(),
            version.storage(), version.changedAt().toEpochMilli(), version.by(), version.comment());
    }

    private List<PageVersion> select(String condition, Object... arguments) {
        return database.sql().query(SELECT + condition, PageVersions::row, arguments);
    }

    private static PageVersion row(ResultSet row, int index) throws SQLException {
        return new PageVersion(row.getLong("id"), row.getLong("page"), row.getInt("number"), row.getString("title"),
            row.getString("storage"), Instant.ofEpochMilli(row.getLong("changed_at")), row.getString("changed_by"),
            row.getString("remark"));
    }
}
