package org.wardbook.isms.preview.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** One blueprint of each kind; what they make says what was answered. */
record SampleBlueprints(MemoryWiki wiki) implements Blueprints {

    @Override
    public List<Blueprint> forSpaces() {
        return List.of(new Blueprint("org.example:space", "ISMS <space>", "Information security, ready to use",
            "", List.of(new Blueprint.WizardField("company", "Company", List.of()))));
    }

    @Override
    public List<Blueprint> forPages() {
        return List.of(new Blueprint("org.example:page", "Risk assessment", "Of one department", "", List.of(
            new Blueprint.WizardField("depth", "Depth", List.of(new Blueprint.Option("brief", "Brief"),
                new Blueprint.Option("full", "Complete"))))));
    }

    @Override
    public WikiSpace createSpace(String blueprint, String key, String name, Map<String, String> answers,
                                 Person creator) {
        return wiki.create(key, name, "Home", said(blueprint, answers), creator);
    }

    @Override
    public WikiPage createPage(String blueprint, String space, long parent, String title, Map<String, String> answers,
                               Person author) {
        return wiki.create(space, parent, title.isEmpty() ? "Assessment" : title, said(blueprint, answers), author);
    }

    private static String said(String blueprint, Map<String, String> answers) {
        return "<p>" + Html.escape(blueprint + " " + new TreeMap<>(answers)) + "</p>";
    }
}
