package org.wardbook.isms.preview.keep;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.WikiFault;

/** What people set of who may do what, in its tables; each question costs one statement. */
final class KeptSharing implements Sharing {

    private static final String VIEW = "view";
    private static final String CREATE = "create";
    private static final String EDIT = "edit";
    private static final String ADMINISTER = "administer";

    /** A restriction's member; {@code page} carries it. */
    private record Restricted(long page, String kind, String member) {
    }

    private final Database database;
    private final KeptPeople people;

    KeptSharing(Database database, KeptPeople people) {
        this.database = database;
        this.people = people;
    }

    @Override
    public Restriction restriction(long page) {
        List<Restricted> all = restricted("select page, kind, member from wiki_restriction where page = ?", page);
        return new Restriction(members(all, page, VIEW), members(all, page, EDIT));
    }

    /** The restriction of the page, then those of the pages above it that have one. */
    List<Restriction> restrictions(long page) {
        List<Restricted> all = restricted("""
            select r.page, r.kind, r.member from wiki_above a join wiki_restriction r on r.page = a.above
            where a.page = ?""", page);
        Set<Long> carriers = new LinkedHashSet<>(List.of(page));
        all.forEach(one -> carriers.add(one.page()));
        return carriers.stream().map(carrier -> new Restriction(members(all, carrier, VIEW),
            members(all, carrier, EDIT))).toList();
    }

    private List<Restricted> restricted(String select, long page) {
        return database.sql().query(select, (row, index) -> new Restricted(row.getLong(1), row.getString(2),
            row.getString(3)), page);
    }

    private static Set<String> members(List<Restricted> all, long page, String kind) {
        Set<String> members = new HashSet<>();
        all.stream().filter(one -> one.page() == page && one.kind().equals(kind))
            .forEach(one -> members.add(one.member()));
        return Set.copyOf(members);
    }

    @Override
    public void restrict(long page, Restriction restriction) {
        people.checkMembers(restriction.viewers());
        people.checkMembers(restriction.editors());
        database.inTransaction(() -> {
            if (database.sql().queryForList("select id from wiki_page where id = ? for update", page).isEmpty()) {
                throw new WikiFault(404, Texts.ofReader().say("keep.page", String.valueOf(page)));
            }
            database.sql().update("delete from wiki_restriction where page = ?", page);
            Map.of(VIEW, restriction.viewers(), EDIT, restriction.editors()).forEach((kind, members) ->
                members.forEach(member -> database.sql().update(
                    "insert into wiki_restriction (page, kind, member) values (?, ?, ?)", page, kind, member)));
            return null;
        });
    }

    @Override
    public Grants grants(String space) {
        return find(space).orElseThrow(() -> missing(space));
    }

    /** Empty where there is no such space. */
    Optional<Grants> find(String space) {
        return database.sql().query("""
            select s.anonymous, g.kind, g.member from wiki_space s left join wiki_grant g on g.space_id = s.id
            where s.lower_key = ?""", rows -> {
                Map<String, Set<String>> members = Map.of(VIEW, new HashSet<>(), CREATE, new HashSet<>(), ADMINISTER,
                    new HashSet<>());
                boolean there = false;
                boolean anonymous = false;
                while (rows.next()) {
                    there = true;
                    anonymous = rows.getBoolean(1);
                    if (rows.getString(2) != null) {
                        members.get(rows.getString(2)).add(rows.getString(3));
                    }
                }
                return there ? Optional.of(new Grants(anonymous, Set.copyOf(members.get(VIEW)),
                    Set.copyOf(members.get(CREATE)), Set.copyOf(members.get(ADMINISTER)))) : Optional.empty();
            }, space.toLowerCase(Locale.ROOT));
    }

    @Override
    public void grant(String space, Grants grants) {
        if (grants.administrators().isEmpty()) {
            throw new WikiFault(409, Texts.ofReader().say("keep.administrators", space));
        }
        people.checkMembers(grants.viewers());
        people.checkMembers(grants.creators());
        people.checkMembers(grants.administrators());
        database.inTransaction(() -> {
            long id = database.sql().queryForList("select id from wiki_space where lower_key = ? for update",
                Long.class, space.toLowerCase(Locale.ROOT)).stream().findFirst().orElseThrow(() -> missing(space));
            database.sql().update("update wiki_space set anonymous = ? where id = ?", grants.anonymous(), id);
            database.sql().update("delete from wiki_grant where space_id = ?", id);
            Map.of(VIEW, grants.viewers(), CREATE, grants.creators(), ADMINISTER, grants.administrators())
                .forEach((kind, members) -> members.forEach(member -> database.sql().update(
                    "insert into wiki_grant (space_id, kind, member) values (?, ?, ?)", id, kind, member)));
            return null;
        });
    }

    private static WikiFault missing(String space) {
        return new WikiFault(404, Texts.ofReader().say("keep.space", space));
    }
}
