package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.host.Blueprints;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A new page from a blueprint, with its questions. */
final class BlueprintPageScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/pages/createpage-entervariables.action";

    BlueprintPageScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        answer(visit, sheet(visit, Places.space(desk, visit), blueprint(visit), List.of()));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiSpace space = Places.space(desk, visit);
        Blueprint blueprint = blueprint(visit);
        try {
            WikiPage made = desk.extensions().get().blueprints().createPage(blueprint.key(), space.key(),
                Places.parent(desk, visit, space), visit.parameter("title").strip(),
                new Wizard(visit).answers(blueprint), visit.person());
            visit.response().sendRedirect(desk.links().page(made));
        } catch (WikiFault refused) {
            visit.html(refused.status(), desk.layout().document(
                sheet(visit, space, blueprint, List.of(refused.getMessage())), visit.reader()));
        }
    }

    private Blueprint blueprint(Visit visit) {
        Blueprints blueprints = desk.extensions().get().blueprints();
        Blueprint blueprint = new Wizard(visit).named(blueprints.forPages());
        if (blueprint == null) {
            throw visit.fault(404, "fault.blueprint");
        }
        return blueprint;
    }

    private Sheet sheet(Visit visit, WikiSpace space, Blueprint blueprint, List<String> faults) {
        Html html = new Html().element("h1", blueprint.title(), "class", "wiki-title");
        if (blueprint.description() != null) {
            html.element("p", blueprint.description());
        }
        Form form = new Form(visit, html, "create-page-form", desk.links().to(PATH)).faults(faults)
            .hidden("spaceKey", space.key()).hidden("parentPageId", visit.parameter("parentPageId"))
            .text("title", visit.say("edit.name"), visit.parameter("title"), visit.say("create.title.hint"), false);
        new Wizard(visit).write(form, blueprint);
        form.end(visit.say("header.create"), desk.links().space(space.key()));
        return Sheet.space(blueprint.title(), space, html.toString());
    }
}
