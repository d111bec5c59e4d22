package org.wardbook.isms.preview.host;

import java.util.List;
import java.util.Map;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The blueprints of the installed app. */
public interface Blueprints {

    List<Blueprint> forSpaces();

    List<Blueprint> forPages();

    /** Makes the space, its home page and the blueprint's other pages, then tells the app. */
    WikiSpace createSpace(String blueprint, String key, String name, Map<String, String> answers, Person creator);

    /** Makes one page from the blueprint's template; an empty title takes the template's. */
    WikiPage createPage(String blueprint, String space, long parent, String title, Map<String, String> answers,
                        Person author);
}
