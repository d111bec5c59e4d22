package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Writing a new page. */
final class NewPageScreen extends Screen {

    private static final long serialVersionUID = 1L;

    NewPageScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiSpace space = Places.space(desk, visit);
        answer(visit, new Editor(desk, visit).sheet(new Draft(space, null, Places.parent(desk, visit, space), 0,
            visit.parameter("title"), "", "", List.of(), null)));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiSpace space = Places.space(desk, visit);
        Draft draft = new Draft(space, null, Places.parent(desk, visit, space), 0, visit.parameter("title").strip(),
            visit.storage(), visit.parameter("versionComment").strip(), List.of(), null);
        try {
            WikiPage made = desk.wiki().pages().create(space.key(), draft.parent(), draft.title(), draft.storage(),
                visit.person());
            visit.response().sendRedirect(desk.links().page(made));
        } catch (WikiFault refused) {
            visit.html(refused.status(), desk.layout().document(
                new Editor(desk, visit).sheet(draft.with(List.of(refused.getMessage()), null)), visit.reader()));
        }
    }
}
