package org.wardbook.isms.preview.pages;

import java.io.IOException;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The items of the space tools, for the script that opens their menu. */
final class ToolsMenuScreen extends Screen {

    private static final long serialVersionUID = 1L;

    ToolsMenuScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiSpace space = desk.space(visit, visit.parameter("key"));
        Html html = new Html();
        new SpaceTools(desk, visit.reader()).items(space).forEach(item -> SpaceTools.item(html, item, ""));
        visit.html(html.toString());
    }
}
