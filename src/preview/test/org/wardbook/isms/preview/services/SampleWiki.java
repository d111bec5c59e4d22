package org.wardbook.isms.preview.services;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.Pages;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Spaces;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/**
 * A wiki with two people and the space ISMS: Ines administers wiki and space, Hanna sees it and edits the page with
 * an even id; its home has an older version and a child.
 */
public final class SampleWiki implements Wiki {

    static final WikiSpace ISMS = new WikiSpace(1, "ISMS", "Information security", 10);
    static final WikiPage HOME = page(10, 10, 0, "Home", 2);
    static final WikiPage OLD = page(11, 10, 0, "Start", 1);
    static final WikiPage RISKS = page(13, 13, 10, "Risks & chances?", 1);
    static final WikiPage ASSETS = page(14, 14, 10, "Our assets", 1);
    private static final List<WikiPage> ALL = List.of(HOME, OLD, RISKS, ASSETS);

    private static WikiPage page(long id, long current, long parent, String title, int version) {
        return new WikiPage(id, current, "ISMS", parent, title, "<p/>", version,
            Instant.parse("2026-03-0" + version + "T10:00:00Z"), "key-ines", "");
    }

    @Override
    public People people() {
        return new SamplePeople();
    }

    @Override
    public Spaces spaces() {
        return new Spaces() {
            @Override
            public Optional<WikiSpace> byKey(String key) {
                return all().stream().filter(space -> space.key().equals(key)).findFirst();
            }

            @Override
            public List<WikiSpace> all() {
                return List.of(ISMS);
            }

            @Override
            public WikiSpace create(String key, String name, String homeTitle, String homeStorage, Person creator) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Pages pages() {
        return new Pages() {
            @Override
            public Optional<WikiPage> byId(long id) {
                return ALL.stream().filter(page -> page.id() == id).findFirst();
            }

            @Override
            public Optional<WikiPage> byTitle(String space, String title) {
                return inSpace(space).stream().filter(page -> page.title().equals(title)).findFirst();
            }

            @Override
            public List<WikiPage> children(String space, long parent) {
                return inSpace(space).stream().filter(page -> page.parent() == parent).toList();
            }

            @Override
            public List<WikiPage> inSpace(String space) {
                return ALL.stream().filter(page -> page.space().equals(space) && !page.historical()).toList();
            }

            @Override
            public List<WikiPage> versions(long current) {
                return ALL.stream().filter(page -> page.current() == current).toList();
            }

            @Override
            public WikiPage create(String space, long parent, String title, String storage, Person author) {
                throw new UnsupportedOperationException();
            }

            @Override
            public WikiPage update(long current, int expected, String title, String storage, String comment,
                                   Person author) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void delete(long current, Person author) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Permissions permissions() {
        return new Permissions() {
            @Override
            public boolean administrator(Person person) {
                return SamplePeople.INES.equals(person);
            }

            @Override
            public boolean mayView(Person person, String space) {
                return person != null;
            }

            @Override
            public boolean mayCreatePages(Person person, String space) {
                return person != null;
            }

            @Override
            public boolean mayAdminister(Person person, String space) {
                return administrator(person);
            }

            @Override
            public boolean mayView(Person person, WikiPage page) {
                return person != null;
            }

            @Override
            public boolean mayEdit(Person person, WikiPage page) {
                return administrator(person) || person != null && page.id() % 2 == 0;
            }
        };
    }
}
