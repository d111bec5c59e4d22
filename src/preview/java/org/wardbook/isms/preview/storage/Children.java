package org.wardbook.isms.preview.storage;

import java.util.List;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;

/** The pages below this one that the reader may see, as links. */
record Children() implements Piece {

    /** As many as a reader takes in; the page tree has them all. */
    private static final int MOST = 200;

    @Override
    public void write(StringBuilder out, Reading reading) {
        WikiPage page = reading.context().page();
        if (page == null) {
            return;
        }
        Person person = CurrentPerson.get().orElse(null);
        List<WikiPage> seen = reading.wiki().pages().children(page.space(), page.current()).stream().limit(MOST)
            .filter(child -> reading.wiki().permissions().mayView(person, child)).toList();
        if (seen.isEmpty()) {
            return;
        }
        Html html = new Html(out).open("ul", "class", "childpages-macro");
        seen.forEach(child -> html.open("li").element("a", child.title(), "href", reading.links().page(child))
            .close("li"));
        html.close("ul");
    }
}
