package org.wardbook.isms.preview.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiFault;

/** The wiki's users in their table; each look-up is one statement. */
final class KeptPeople implements People {

    private static final String SELECT = """
        select p.person_key, p.name, p.full_name, p.email, p.locale, p.zone, p.theme, m.group_name
        from wiki_person p left join wiki_member m on m.person_key = p.person_key\s""";

    private final Database database;
    private final Passwords passwords = new Passwords();

    KeptPeople(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Person> byName(String name) {
        return select("where p.name = ?", lower(name)).stream().findFirst();
    }

    @Override
    public Optional<Person> byKey(String key) {
        return select("where p.person_key = ?", key).stream().findFirst();
    }

    @Override
    public List<Person> matching(String text, int limit) {
        String start = words(text).stripTrailing();
        return select("""
            where p.person_key in (select person_key from wiki_person where words like ?
                order by full_name, person_key limit ?)
            order by p.full_name, p.person_key""", start.isBlank() ? "%" : "%" + start + "%", limit);
    }

    /** The words in lower case, each with a space before it, so that a word is found by its start. */
    static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Override
    public boolean passwordFits(String name, String password) {
        String asked = lower(name);
        if (passwords.fittedBefore(asked, password)) {
            return true;
        }
        boolean fits = database.sql()
            .queryForList("select password from wiki_person where name = ?", String.class, asked).stream()
            .anyMatch(hashed -> Passwords.fits(password, hashed));
        if (fits) {
            passwords.remember(asked, password);
        }
        return fits;
    }

    @Override
    public void prefer(String key, Locale locale, Person.Theme theme) {
        int changed = database.sql().update("update wiki_person set locale = ?, theme = ? where person_key = ?",
            locale.toLanguageTag(), theme.name(), key);
        if (changed == 0) {
            throw new WikiFault(404, Texts.ofReader().say("keep.person", key));
        }
    }

    /** @throws WikiFault 400 for a name that is neither a group with somebody in it nor a user's key */
    void checkMembers(Set<String> members) {
        for (String member : members) {
            if (byKey(member).isEmpty() && !hasMember(member)) {
                throw new WikiFault(400, Texts.ofReader().say("keep.member", member));
            }
        }
    }

    private boolean hasMember(String group) {
        return database.sql().queryForObject("select count(*) from wiki_member where group_name = ?", Integer.class,
            group) > 0;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<Person> select(String condition, Object... arguments) {
        return database.sql().query(SELECT + condition, KeptPeople::read, arguments);
    }

    private static List<Person> read(ResultSet rows) throws SQLException {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        List<Person> people = new ArrayList<>();
        while (rows.next()) {
            String key = rows.getString("person_key");
            if (!groups.containsKey(key)) {
                groups.put(key, new LinkedHashSet<>());
                people.add(new Person(key, rows.getString("name"), rows.getString("full_name"), rows.getString("email"),
                    Set.of(), Locale.forLanguageTag(rows.getString("locale")), ZoneId.of(rows.getString("zone")),
                    Person.Theme.valueOf(rows.getString("theme"))));
            }
            String group = rows.getString("group_name");
            if (group != null) {
                groups.get(key).add(group);
            }
        }
        people.replaceAll(person -> new Person(person.key(), person.name(), person.fullName(), person.email(),
            Set.copyOf(groups.get(person.key())), person.locale(), person.zone(), person.theme()));
        return people;
    }
}
