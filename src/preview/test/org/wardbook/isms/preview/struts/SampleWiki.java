package org.wardbook.isms.preview.struts;

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

/** A wiki with one space that Ines administers and Hanna sees. */
final class SampleWiki implements Wiki, Spaces, Permissions {

    private static final WikiSpace ISMS = new WikiSpace(1, "ISMS", "Information security", 1);

    @Override
    public People people() {
        return new SamplePeople();
    }

    @Override
    public Spaces spaces() {
        return this;
    }

    @Override
    public Pages pages() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Permissions permissions() {
        return this;
    }

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

    @Override
    public boolean administrator(Person person) {
        return false;
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
        return SamplePeople.INES.equals(person);
    }

    @Override
    public boolean mayView(Person person, WikiPage page) {
        return person != null;
    }

    @Override
    public boolean mayEdit(Person person, WikiPage page) {
        return person != null;
    }
}
