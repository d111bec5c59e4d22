package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A new space: an empty one, or one from a blueprint with its questions. */
final class NewSpaceScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/spaces/createspace-start.action";

    NewSpaceScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        visit.known();
        answer(visit, sheet(visit, List.of()));
    }

    @Override
    void act(Visit visit) throws IOException {
        visit.known();
        try {
            visit.response().sendRedirect(desk.links().space(made(visit).key()));
        } catch (WikiFault refused) {
            visit.html(refused.status(),
                desk.layout().document(sheet(visit, List.of(refused.getMessage())), visit.reader()));
        }
    }

    private WikiSpace made(Visit visit) {
        Blueprints blueprints = desk.extensions().get().blueprints();
        Wizard wizard = new Wizard(visit);
        Blueprint blueprint = wizard.named(blueprints.forSpaces());
        String key = visit.parameter("spaceKey").strip();
        String name = visit.parameter("name").strip();
        if (name.isEmpty()) {
            throw visit.fault(400, "space.nameless");
        }
        if (blueprint != null) {
            return blueprints.createSpace(blueprint.key(), key, name, wizard.answers(blueprint), visit.person());
        }
        String home = "<p>" + Html.escape(visit.say("space.welcome", name)) + "</p>";
        return desk.wiki().spaces().create(key, name, visit.say("space.hometitle", name), home, visit.person());
    }

    private Sheet sheet(Visit visit, List<String> faults) {
        Wizard wizard = new Wizard(visit);
        Blueprint blueprint = wizard.named(desk.extensions().get().blueprints().forSpaces());
        String title = blueprint == null ? visit.say("create.space") : blueprint.title();
        Html html = new Html().element("h1", title, "class", "wiki-title");
        if (blueprint != null && blueprint.description() != null) {
            html.element("p", blueprint.description());
        }
        Form form = new Form(visit, html, "create-space-form", desk.links().to(PATH)).faults(faults)
            .text("name", visit.say("space.name"), visit.parameter("name"), null, true)
            .text("spaceKey", visit.say("space.key"), visit.parameter("spaceKey"), visit.say("space.key.hint"), true);
        wizard.write(form, blueprint);
        form.end(visit.say("header.create"), desk.links().to("/"));
        return Sheet.site(title, html.toString());
    }
}
