package org.wardbook.isms.preview.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.wardbook.isms.preview.text.Texts;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Spaces;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The wiki's spaces in their table. */
final class KeptSpaces implements Spaces {

    private static final int LONGEST_NAME = 255;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,255}");
    private static final String SELECT = "select id, space_key, name, home_page from wiki_space ";

    private final Database database;
    private final KeptPages pages;
    private final KeptSharing sharing;

    KeptSpaces(Database database, KeptPages pages, KeptSharing sharing) {
        this.database = database;
        this.pages = pages;
        this.sharing = sharing;
    }

    @Override
    public Optional<WikiSpace> byKey(String key) {
        return database.sql().query(SELECT + "where lower_key = ?", KeptSpaces::row, key.toLowerCase(Locale.ROOT))
            .stream().findFirst();
    }

    @Override
    public List<WikiSpace> all() {
        return database.sql().query(SELECT + "order by name, id", KeptSpaces::row);
    }

    @Override
    public WikiSpace create(String key, String name, String homeTitle, String homeStorage, Person creator) {
        String checkedKey = checkedKey(key);
        String checkedName = checkedName(name);
        return database.inTransaction(() -> {
            if (byKey(checkedKey).isPresent()) {
                throw taken(checkedKey);
            }
            long id = database.nextId();
            try {
                database.sql().update("""
                    insert into wiki_space (id, space_key, lower_key, name, home_page, anonymous)
                    values (?, ?, ?, ?, 0, false)""", id, checkedKey, checkedKey.toLowerCase(Locale.ROOT), checkedName);
            } catch (DuplicateKeyException meanwhile) {
                throw taken(checkedKey);
            }
            Set<String> everybody = Set.of(FirstPeople.EVERYBODY);
            sharing.grant(checkedKey, new Sharing.Grants(false, everybody, everybody, Set.of(creator.key())));
            long home = pages.create(checkedKey, 0, homeTitle, homeStorage, creator).id();
            database.sql().update("update wiki_space set home_page = ? where id = ?", home, id);
            return new WikiSpace(id, checkedKey, checkedName, home);
        });
    }

    private static String checkedKey(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new WikiFault(400, Texts.ofReader().say("keep.key", key == null ? "" : key));
        }
        return key;
    }

    private static String checkedName(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new WikiFault(400, Texts.ofReader().say("keep.name", String.valueOf(LONGEST_NAME)));
        }
        return stripped;
    }

    private static WikiFault taken(String key) {
        return new WikiFault(409, Texts.ofReader().say("keep.spacetaken", key));
    }

    private static WikiSpace row(ResultSet row, int index) throws SQLException {
        return new WikiSpace(row.getLong("id"), row.getString("space_key"), row.getString("name"),
            row.getLong("home_page"));
    }
}
