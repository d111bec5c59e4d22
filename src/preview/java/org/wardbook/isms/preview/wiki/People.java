package org.wardbook.isms.preview.wiki;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The wiki's users. */
public interface People {

    Optional<Person> byName(String name);

    Optional<Person> byKey(String key);

    /** Users whose name or full name has a word that starts with the text, by full name. */
    List<Person> matching(String text, int limit);

    boolean passwordFits(String name, String password);

    /** Keeps the reader's language and theme. */
    void prefer(String key, Locale locale, Person.Theme theme);
}
