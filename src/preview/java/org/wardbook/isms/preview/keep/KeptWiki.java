package org.wardbook.isms.preview.keep;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.wardbook.isms.preview.wiki.Pages;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Spaces;
import org.wardbook.isms.preview.wiki.Wiki;

/**
 * The wiki in a database. Any number of nodes work on one PostgreSQL: only what never changes is kept in memory. It
 * checks rules, not permissions; whoever acts for a person asks {@link #permissions()} first.
 */
public final class KeptWiki implements Wiki {

    private final KeptPeople people;
    private final KeptSharing sharing;
    private final KeptPages pages;
    private final KeptSpaces spaces;
    private final KeptPermissions permissions;

    private KeptWiki(Database database, Consumer<String> storageCheck) {
        people = new KeptPeople(database);
        sharing = new KeptSharing(database, people);
        pages = new KeptPages(database, storageCheck);
        spaces = new KeptSpaces(database, pages, sharing);
        permissions = new KeptPermissions(sharing);
    }

    /**
     * Makes the tables that are missing, and the first people in an empty database.
     *
     * @param source a pool over H2 or PostgreSQL, which the caller closes; transactions on it are joined
     * @param storageCheck throws a WikiFault for storage format that must not be saved
     */
    public static synchronized KeptWiki open(DataSource source, Consumer<String> storageCheck) {
        Database database = Database.over(source);
        Tables.make(database);
        FirstPeople.settle(database);
        return new KeptWiki(database, storageCheck);
    }

    public Sharing sharing() {
        return sharing;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Spaces spaces() {
        return spaces;
    }

    @Override
    public Pages pages() {
        return pages;
    }

    @Override
    public Permissions permissions() {
        return permissions;
    }
}
