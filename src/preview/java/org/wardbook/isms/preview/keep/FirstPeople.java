package org.wardbook.isms.preview.keep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The people of an empty wiki; the password of each is the name. Their keys are the same in every preview. */
final class FirstPeople {

    static final String EVERYBODY = "confluence-users";
    static final String ADMINISTRATORS = "confluence-administrators";
    private static final String HEADS = "department-heads";
    private static final String ZONE = "Europe/Berlin";

    private record First(String name, String fullName, Locale locale, List<String> groups) {
    }

    private static final List<First> ALL = List.of(
        first("admin", "Konrad Adler", Locale.ENGLISH, ADMINISTRATORS),
        first("lea", "Lea Lindner", Locale.ENGLISH, "top-management"),
        first("ines", "Ines Berger", Locale.ENGLISH, "isms-team"),
        first("hanna", "Hanna Vogt", Locale.GERMAN, HEADS),
        first("frank", "Frank Keller", Locale.ENGLISH, HEADS),
        first("paula", "Paula Brandt", Locale.ENGLISH, HEADS),
        first("ivo", "Ivo Novak", Locale.ENGLISH, "it-operations"),
        first("anna", "Anna Richter", Locale.ENGLISH, "auditors"),
        first("sam", "Sam Taylor", Locale.ENGLISH));

    private FirstPeople() {
    }

    private static First first(String name, String fullName, Locale locale, String... groups) {
        List<String> all = new ArrayList<>(List.of(groups));
        all.add(EVERYBODY);
        return new First(name, fullName, locale, all);
    }

    /** Adds them where the wiki has nobody. */
    static void settle(Database database) {
        database.inTransaction(() -> {
            Tables.takeTurn(database);
            if (database.sql().queryForObject("select count(*) from wiki_person", Integer.class) == 0) {
                ALL.forEach(person -> add(database, person));
            }
            return null;
        });
    }

    private static void add(Database database, First person) {
        String key = UUID.nameUUIDFromBytes(person.name().getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
        database.sql().update("""
            insert into wiki_person (person_key, name, full_name, words, email, locale, zone, theme, password)
            values (?, ?, ?, ?, ?, ?, ?, 'LIGHT', ?)""", key, person.name(), person.fullName(),
            KeptPeople.words(person.fullName() + " " + person.name()), person.name() + "@example.org",
            person.locale().toLanguageTag(), ZONE, Passwords.hashed(person.name()));
        person.groups().forEach(group ->
            database.sql().update("insert into wiki_member (person_key, group_name) values (?, ?)", key, group));
    }
}
