package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.List;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What is written, as it would look; shown in a frame of the editor. */
final class PreviewScreen extends Screen {

    private static final long serialVersionUID = 1L;

    PreviewScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        throw visit.fault(405, "fault.preview");
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiPage page = visit.posted("pageId") ? desk.editable(visit) : null;
        WikiSpace space = page == null ? Places.space(desk, visit) : desk.spaceOf(page);
        String main;
        try {
            main = desk.rendering().convert(visit.storage(), new RenderContext(page, space.key(), "preview"));
        } catch (WikiFault malformed) {
            Html fault = new Html();
            Form.faults(fault, List.of(malformed.getMessage()));
            main = fault.toString();
        }
        visit.html(desk.layout().bare(
            new Sheet(visit.say("edit.preview"), space, page, List.of("page", "viewcontent"), main), visit.reader()));
    }
}
