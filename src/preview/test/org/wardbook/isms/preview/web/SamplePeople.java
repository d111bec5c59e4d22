package org.wardbook.isms.preview.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;

/** Two people whose password is their name. */
public final class SamplePeople implements People {

    public static final Person INES = new Person("key-ines", "ines", "Ines", "ines@example.org",
        Set.of("confluence-users"), Locale.ENGLISH, ZoneOffset.UTC, Person.Theme.LIGHT);
    public static final Person HANNA = new Person("key-hanna", "hanna", "Hanna", "hanna@example.org",
        Set.of("confluence-users"), Locale.GERMAN, ZoneOffset.UTC, Person.Theme.DARK);
    private static final Map<String, Person> ALL = Map.of("ines", INES, "hanna", HANNA);

    private volatile String preferred = "";

    @Override
    public Optional<Person> byName(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    @Override
    public Optional<Person> byKey(String key) {
        return ALL.values().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    @Override
    public List<Person> matching(String text, int limit) {
        return ALL.values().stream().filter(person -> person.name().startsWith(text)).limit(limit).toList();
    }

    @Override
    public boolean passwordFits(String name, String password) {
        return ALL.containsKey(name) && name.equals(password);
    }

    @Override
    public void prefer(String key, Locale locale, Person.Theme theme) {
        preferred = key + " " + locale + " " + theme;
    }

    /** What somebody last preferred: key, language and theme. */
    public String preferred() {
        return preferred;
    }
}
