package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Who alone may see and edit a page. */
final class RestrictionScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/pages/pagepermissions.action";
    private static final int BAD = 400;

    RestrictionScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiPage page = desk.editable(visit);
        Restriction restriction = desk.sharing().restriction(page.current());
        Members members = new Members(desk, visit);
        answer(visit, sheet(visit, page, members.written(restriction.viewers()), members.written(restriction.editors()),
            List.of()));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiPage page = desk.editable(visit);
        try {
            Members members = new Members(desk, visit);
            Set<String> viewers = members.read(visit.parameter("viewers"));
            Set<String> editors = members.read(visit.parameter("editors"));
            for (Set<String> set : List.of(viewers, editors)) {
                if (!set.isEmpty() && !members.has(set, visit.person())) {
                    throw visit.fault(BAD, "restrictions.self");
                }
            }
            desk.sharing().restrict(page.current(), new Restriction(viewers, editors));
            visit.response().sendRedirect(desk.links().page(page));
        } catch (WikiFault refused) {
            visit.html(refused.status(), desk.layout().document(sheet(visit, page, visit.parameter("viewers"),
                visit.parameter("editors"), List.of(refused.getMessage())), visit.reader()));
        }
    }

    private Sheet sheet(Visit visit, WikiPage page, String viewers, String editors, List<String> faults) {
        Html html = new Html().element("h1", visit.say("restrictions.title", page.title()), "class", "wiki-title")
            .element("p", visit.say("restrictions.sentence"));
        new Form(visit, html, "page-permissions-form", desk.links().to(PATH)).faults(faults)
            .hidden("pageId", String.valueOf(page.current()))
            .text("viewers", visit.say("restrictions.viewers"), viewers, visit.say("restrictions.hint"), false)
            .text("editors", visit.say("restrictions.editors"), editors, visit.say("restrictions.hint"), false)
            .end(visit.say("form.save"), desk.links().page(page));
        return new Sheet(visit.say("page.restrictions"), desk.spaceOf(page), page, List.of("space"), html.toString());
    }
}
