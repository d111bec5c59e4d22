package org.wardbook.isms.preview.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Pages;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;

/** The wiki's pages in their tables. A page that was read before costs one statement. */
final class KeptPages implements Pages {

    private static final int LONGEST_COMMENT = 1000;
    private static final String SELECT = """
        select p.id, s.space_key, p.parent, p.version_id
        from wiki_page p join wiki_space s on s.id = p.space_id\s""";

    /** Where a page is and which version it shows. */
    private record Head(long page, String space, long parent, long version) {
    }

    private final Database database;
    private final PageVersions versions;
    private final Consumer<String> storageCheck;

    KeptPages(Database database, Consumer<String> storageCheck) {
        this.database = database;
        this.versions = new PageVersions(database);
        this.storageCheck = storageCheck;
    }

    @Override
    public Optional<WikiPage> byId(long id) {
        Optional<Head> head = head("where p.id = ?", id);
        return head.isPresent() ? head.flatMap(this::current) : older(id);
    }

    private Optional<WikiPage> older(long id) {
        return head("join wiki_version v on v.page = p.id where v.id = ? and p.version_id <> v.id", id)
            .flatMap(head -> versions.byId(id).map(version -> page(id, head, version)));
    }

    @Override
    public Optional<WikiPage> byTitle(String space, String title) {
        return head("where s.lower_key = ? and p.lower_title = ?", lower(space), PageTitle.lower(title))
            .flatMap(this::current);
    }

    @Override
    public List<WikiPage> children(String space, long parent) {
        return current(heads("where s.lower_key = ? and p.parent = ? order by p.id", lower(space), parent));
    }

    @Override
    public List<WikiPage> inSpace(String space) {
        return current(heads("where s.lower_key = ? order by p.id", lower(space)));
    }

    @Override
    public List<WikiPage> versions(long current) {
        return head("where p.id = ?", current).map(head -> versions.ofPage(current).stream()
            .filter(version -> version.id() <= head.version()).map(version -> shown(head, version)).toList())
            .orElse(List.of());
    }

    @Override
    public Optional<WikiPage> version(long current, int number) {
        return head("where p.id = ?", current).flatMap(head -> versions.ofPage(current, number)
            .filter(version -> version.id() <= head.version()).map(version -> shown(head, version)));
    }

    private static WikiPage shown(Head head, PageVersion version) {
        return page(version.id() == head.version() ? head.page() : version.id(), head, version);
    }

    @Override
    public WikiPage create(String space, long parent, String title, String storage, Person author) {
        String checked = PageTitle.checked(title);
        storageCheck.accept(storage);
        return database.inTransaction(() -> {
            long inSpace = database.sql().queryForList("select id from wiki_space where lower_key = ?", Long.class,
                lower(space)).stream().findFirst()
                .orElseThrow(() -> new WikiFault(404, Texts.ofReader().say("keep.space", space)));
            keepParent(inSpace, parent);
            refuseTaken(inSpace, checked, 0);
            long id = database.nextId();
            PageVersion first = version(id, 1, checked, storage, "", author);
            try {
                database.sql().update("""
                    insert into wiki_page (id, space_id, parent, lower_title, version_id) values (?, ?, ?, ?, ?)""",
                    id, inSpace, parent, PageTitle.lower(checked), first.id());
            } catch (DuplicateKeyException meanwhile) {
                throw taken(checked);
            }
            versions.add(first);
            database.sql().update("""
                insert into wiki_above (page, above) select cast(? as bigint), above from wiki_above where page = ?""",
                id, parent);
            database.sql().update("insert into wiki_above (page, above) values (?, ?)", id, id);
            return byId(id).orElseThrow();
        });
    }

    /** The page above stays until the transaction ends. */
    private void keepParent(long space, long parent) {
        if (parent != 0 && database.sql().queryForList(
                "select id from wiki_page where id = ? and space_id = ? for update", parent, space).isEmpty()) {
            throw new WikiFault(404, Texts.ofReader().say("keep.parent", String.valueOf(parent)));
        }
    }

    @Override
    public WikiPage update(long current, int expected, String title, String storage, String comment, Person author) {
        String checked = PageTitle.checked(title);
        String remark = comment == null ? "" : comment.strip();
        if (remark.length() > LONGEST_COMMENT) {
            throw new WikiFault(400, Texts.ofReader().say("keep.comment", String.valueOf(remark.length()),
                String.valueOf(LONGEST_COMMENT)));
        }
        storageCheck.accept(storage);
        return database.inTransaction(() -> {
            Head head = existing(current);
            PageVersion before = versions.byId(head.version()).orElseThrow(() -> missing(current));
            if (before.number() != expected) {
                throw stale(before.number(), expected);
            }
            refuseTaken(spaceOf(current), checked, current);
            PageVersion next = version(current, expected + 1, checked, storage, remark, author);
            try {
                if (database.sql().update("""
                        update wiki_page set version_id = ?, lower_title = ? where id = ? and version_id = ?""",
                        next.id(), PageTitle.lower(checked), current, head.version()) == 0) {
                    throw stale(expected + 1, expected);
                }
            } catch (DuplicateKeyException meanwhile) {
                throw taken(checked);
            }
            versions.add(next);
            return byId(current).orElseThrow();
        });
    }

    @Override
    public void delete(long current, Person author) {
        database.inTransaction(() -> {
            database.sql().queryForList("select id from wiki_page where id = ? for update", current);
            Head head = existing(current);
            if (database.sql().queryForObject("select count(*) from wiki_space where home_page = ?", Integer.class,
                    current) > 0) {
                throw new WikiFault(409, Texts.ofReader().say("remove.home"));
            }
            database.sql().update("update wiki_page set parent = ? where parent = ?", head.parent(), current);
            database.sql().update("delete from wiki_above where page = ? or above = ?", current, current);
            database.sql().update("delete from wiki_restriction where page = ?", current);
            database.sql().update("delete from wiki_page where id = ?", current);
            database.sql().update("delete from wiki_version where page = ?", current);
            return null;
        });
    }

    private PageVersion version(long page, int number, String title, String storage, String comment, Person author) {
        return new PageVersion(database.nextId(), page, number, title, storage,
            Instant.now().truncatedTo(ChronoUnit.MILLIS), author.key(), comment);
    }

    private long spaceOf(long page) {
        return database.sql().queryForObject("select space_id from wiki_page where id = ?", Long.class, page);
    }

    private void refuseTaken(long space, String title, long except) {
        if (database.sql().queryForObject(
                "select count(*) from wiki_page where space_id = ? and lower_title = ? and id <> ?", Integer.class,
                space, PageTitle.lower(title), except) > 0) {
            throw taken(title);
        }
    }

    private static WikiFault taken(String title) {
        return new WikiFault(409, Texts.ofReader().say("keep.taken", title));
    }

    private static WikiFault stale(int there, int expected) {
        return new WikiFault(409, Texts.ofReader().say("keep.stale", String.valueOf(there),
            String.valueOf(expected)));
    }

    private static WikiFault missing(long page) {
        return new WikiFault(404, Texts.ofReader().say("keep.page", String.valueOf(page)));
    }

    private Head existing(long page) {
        return head("where p.id = ?", page).orElseThrow(() -> missing(page));
    }

    private Optional<WikiPage> current(Head head) {
        return versions.byId(head.version()).map(version -> page(head.page(), head, version));
    }

    private List<WikiPage> current(List<Head> heads) {
        Map<Long, PageVersion> all = versions.byIds(heads.stream().map(Head::version).toList());
        return heads.stream().map(head -> all.containsKey(head.version())
            ? page(head.page(), head, all.get(head.version())) : null).filter(Objects::nonNull).toList();
    }

    private static WikiPage page(long id, Head head, PageVersion version) {
        return new WikiPage(id, head.page(), head.space(), head.parent(), version.title(), version.storage(),
            version.number(), version.changedAt(), version.by(), version.comment());
    }

    private Optional<Head> head(String condition, Object... arguments) {
        return heads(condition, arguments).stream().findFirst();
    }

    private List<Head> heads(String condition, Object... arguments) {
        return database.sql().query(SELECT + condition, KeptPages::row, arguments);
    }

    private static Head row(ResultSet row, int index) throws SQLException {
        return new Head(row.getLong("id"), row.getString("space_key"), row.getLong("parent"),
            row.getLong("version_id"));
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
