package org.wardbook.isms.preview.wiki;

import java.util.List;
import java.util.Optional;

/** The wiki's spaces. */
public interface Spaces {

    Optional<WikiSpace> byKey(String key);

    List<WikiSpace> all();

    /**
     * A new space with a home page of that title and storage format; the creator administers it, confluence-users
     * see it and create pages.
     *
     * @throws WikiFault if the key is taken or malformed
     */
    WikiSpace create(String key, String name, String homeTitle, String homeStorage, Person creator);
}
