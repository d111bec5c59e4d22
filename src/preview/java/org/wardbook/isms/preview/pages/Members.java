package org.wardbook.isms.preview.pages;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wardbook.isms.preview.wiki.People;
import org.wardbook.isms.preview.wiki.Person;

/** Groups and users as people write them: by the name of a group, or the name with which a user logs in. */
record Members(Desk desk, Visit visit) {

    private static final int EVERYBODY = 1000;
    private static final int BAD = 400;

    /** The names of members that are kept as group names and user keys. */
    String written(Set<String> members) {
        return members.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    String name(String member) {
        return desk.wiki().people().byKey(member).map(Person::name).orElse(member);
    }

    /** How a member is shown: a user's full name, a group's name. */
    String words(String member) {
        return desk.wiki().people().byKey(member).map(person -> person.fullName() + " (" + person.name() + ")")
            .orElseGet(() -> visit.say("members.group", member));
    }

    /** @throws org.wardbook.isms.preview.wiki.WikiFault naming a name that nobody has */
    Set<String> read(String names) {
        return Arrays.stream(names.split("[,;\\s]+")).filter(name -> !name.isEmpty()).map(this::member)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String member(String name) {
        People people = desk.wiki().people();
        Optional<Person> person = people.byName(name);
        if (person.isEmpty() && !groups().contains(name)) {
            throw visit.fault(BAD, "members.unknown", name);
        }
        return person.map(Person::key).orElse(name);
    }

    /** Every group that has a member. */
    Set<String> groups() {
        return desk.wiki().people().matching("", EVERYBODY).stream().flatMap(person -> person.groups().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(Set<String> members, Person person) {
        return members.contains(person.key()) || person.groups().stream().anyMatch(members::contains);
    }
}
