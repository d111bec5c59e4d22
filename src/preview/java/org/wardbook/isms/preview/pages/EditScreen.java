package org.wardbook.isms.preview.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;

/** Editing a page; nothing that was written is lost where it cannot be saved. */
final class EditScreen extends Screen {

    private static final long serialVersionUID = 1L;

    EditScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiPage page = desk.editable(visit);
        answer(visit, new Editor(desk, visit).sheet(new Draft(desk.spaceOf(page), page, page.parent(), page.version(),
            page.title(), page.storage(), "", List.of(), null)));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiPage page = desk.editable(visit);
        Draft draft = new Draft(desk.spaceOf(page), page, page.parent(), version(visit),
            visit.parameter("title").strip(), visit.storage(), visit.parameter("versionComment").strip(),
            List.of(), null);
        try {
            WikiPage saved = desk.wiki().pages().update(page.current(), draft.version(), draft.title(), draft.storage(),
                draft.comment(), visit.person());
            visit.response().sendRedirect(desk.links().page(saved));
        } catch (WikiFault refused) {
            WikiPage now = desk.wiki().pages().byId(page.current()).orElseThrow(() -> refused);
            boolean stale = refused.status() == HttpServletResponse.SC_CONFLICT && now.version() != draft.version();
            Draft again = stale ? draft.with(List.of(visit.say("edit.stale")), now)
                : draft.with(List.of(refused.getMessage()), null);
            visit.html(refused.status(), desk.layout().document(new Editor(desk, visit).sheet(again), visit.reader()));
        }
    }

    private static int version(Visit visit) {
        String version = visit.parameter("originalVersion");
        if (!version.matches("\\d{1,9}")) {
            throw visit.fault(HttpServletResponse.SC_BAD_REQUEST, "fault.form");
        }
        return Integer.parseInt(version);
    }
}
