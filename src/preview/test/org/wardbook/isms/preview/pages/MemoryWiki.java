package org.wardbook.isms.preview.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wardbook.isms.preview.wiki.Pages;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Spaces;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A wiki in memory. Its pages follow restrictions, spaces follow grants; nobody administers the whole wiki. */
public final class MemoryWiki implements Wiki, Spaces, Pages, Permissions, Sharing {

    public static final Instant NOW = Instant.parse("2026-01-05T09:30:00Z");

    private final People people;
    private final Consumer<String> check;
    private final Map<String, WikiSpace> spaces = new HashMap<>();
    private final Map<String, Grants> grants = new HashMap<>();
    private final Map<Long, Restriction> restrictions = new HashMap<>();
    private final Map<Long, WikiPage> all = new HashMap<>();
    private long last = 100;

    public MemoryWiki(People people, Consumer<String> check) {
        this.people = people;
        this.check = check;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Spaces spaces() {
        return this;
    }

    @Override
    public Pages pages() {
        return this;
    }

    @Override
    public Permissions permissions() {
        return this;
    }

    @Override
    public Optional<WikiSpace> byKey(String key) {
        return Optional.ofNullable(spaces.get(key));
    }

    @Override
    public List<WikiSpace> all() {
        return spaces.values().stream().sorted(Comparator.comparing(WikiSpace::key)).toList();
    }

    @Override
    public WikiSpace create(String key, String name, String homeTitle, String homeStorage, Person creator) {
        if (spaces.containsKey(key)) {
            throw new WikiFault(409, "The key " + key + " is taken.");
        }
        grants.put(key, new Grants(false, Set.of("confluence-users"), Set.of("confluence-users"),
            Set.of(creator.key())));
        WikiSpace space = new WikiSpace(++last, key, name, create(key, 0, homeTitle, homeStorage, creator).id());
        spaces.put(key, space);
        return space;
    }

    @Override
    public Optional<WikiPage> byId(long id) {
        return Optional.ofNullable(all.get(id));
    }

    private List<WikiPage> current() {
        return all.values().stream().filter(page -> !page.historical())
            .sorted(Comparator.comparing(WikiPage::id)).toList();
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
        return current().stream().filter(page -> page.space().equals(space)).toList();
    }

    @Override
    public List<WikiPage> versions(long current) {
        return all.values().stream().filter(page -> page.current() == current)
            .sorted(Comparator.comparing(WikiPage::version).reversed()).toList();
    }

    @Override
    public WikiPage create(String space, long parent, String title, String storage, Person author) {
        check(space, title, storage, 0);
        long id = ++last;
        WikiPage page = new WikiPage(id, id, space, parent, title, storage, 1, NOW, author.key(), "");
        all.put(id, page);
        return page;
    }

    @Override
    public WikiPage update(long current, int expected, String title, String storage, String comment, Person author) {
        WikiPage before = all.get(current);
        if (before.version() != expected) {
            throw new WikiFault(409, "Version " + before.version() + " is there.");
        }
        check(before.space(), title, storage, current);
        long old = ++last;
        all.put(old, new WikiPage(old, current, before.space(), before.parent(), before.title(), before.storage(),
            before.version(), before.changedAt(), before.by(), before.comment()));
        WikiPage after = new WikiPage(current, current, before.space(), before.parent(), title, storage,
            before.version() + 1, NOW, author.key(), comment);
        all.put(current, after);
        return after;
    }

    private void check(String space, String title, String storage, long own) {
        if (byTitle(space, title).filter(page -> page.id() != own).isPresent()) {
            throw new WikiFault(400, "The title is taken.");
        }
        check.accept(storage);
    }

    @Override
    public void delete(long current, Person author) {
        new ArrayList<>(versions(current)).forEach(page -> all.remove(page.id()));
    }

    @Override
    public boolean administrator(Person person) {
        return false;
    }

    private static boolean in(Set<String> members, Person person) {
        return person != null
            && (members.contains(person.key()) || person.groups().stream().anyMatch(members::contains));
    }

    @Override
    public boolean mayView(Person person, String space) {
        Grants set = grants.get(space);
        return set != null && (set.anonymous() || in(set.viewers(), person) || in(set.administrators(), person));
    }

    @Override
    public boolean mayCreatePages(Person person, String space) {
        return mayView(person, space) && in(grants.get(space).creators(), person);
    }

    @Override
    public boolean mayAdminister(Person person, String space) {
        return grants.containsKey(space) && in(grants.get(space).administrators(), person);
    }

    @Override
    public boolean mayView(Person person, WikiPage page) {
        Set<String> viewers = restriction(page.current()).viewers();
        return mayView(person, page.space()) && (viewers.isEmpty() || in(viewers, person))
            && (page.parent() == 0 || byId(page.parent()).map(parent -> mayView(person, parent)).orElse(true));
    }

    @Override
    public boolean mayEdit(Person person, WikiPage page) {
        Set<String> editors = restriction(page.current()).editors();
        return mayView(person, page) && mayCreatePages(person, page.space())
            && (editors.isEmpty() || in(editors, person));
    }

    @Override
    public Restriction restriction(long page) {
        return restrictions.getOrDefault(page, new Restriction(Set.of(), Set.of()));
    }

    @Override
    public void restrict(long page, Restriction restriction) {
        restrictions.put(page, restriction);
    }

    @Override
    public Grants grants(String space) {
        return grants.get(space);
    }

    @Override
    public void grant(String space, Grants given) {
        if (given.administrators().isEmpty()) {
            throw new WikiFault(400, "Nobody would administer the space.");
        }
        grants.put(space, given);
    }
}
