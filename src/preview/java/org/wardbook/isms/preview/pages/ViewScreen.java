package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A page by its space and title or by its id, and an older version by its own id. */
final class ViewScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String DISPLAY = "/display/";

    ViewScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        String path = visit.request().getRequestURI().substring(visit.request().getContextPath().length());
        if (!path.startsWith(DISPLAY)) {
            byParameters(visit);
            return;
        }
        String[] names = path.substring(DISPLAY.length()).split("/");
        String key = names.length == 0 ? "" : decoded(visit, names[0]);
        if (key.startsWith("~")) {
            profile(visit, key.substring(1));
        } else if (names.length <= 1) {
            WikiSpace space = there(visit, key);
            page(visit, space, desk.wiki().pages().byId(space.homePage()).orElse(null), "");
        } else {
            byTitle(visit, key, decoded(visit, names[names.length - 1]));
        }
    }

    private void byParameters(Visit visit) throws IOException {
        if (!visit.posted("pageId")) {
            byTitle(visit, visit.parameter("spaceKey"), visit.parameter("title"));
            return;
        }
        WikiPage page = desk.wiki().pages().byId(visit.id("pageId")).orElse(null);
        visit.demandSight(page != null);
        String version = visit.parameter("pageVersion");
        if (version.isEmpty() || version.equals(String.valueOf(page.version()))) {
            page(visit, desk.spaceOf(page), page, page.title());
            return;
        }
        visit.demandSight(desk.wiki().permissions().mayView(visit.person(), page));
        WikiPage old = (version.matches("\\d{1,9}")
            ? desk.wiki().pages().version(page.current(), Integer.parseInt(version)) : Optional.<WikiPage>empty())
            .orElseThrow(() -> visit.fault(404, "fault.version", version));
        visit.response().sendRedirect(desk.links().page(old));
    }

    private void byTitle(Visit visit, String key, String title) throws IOException {
        WikiSpace space = there(visit, key);
        page(visit, space, desk.wiki().pages().byTitle(space.key(), title).orElse(null), title);
    }

    /** Whether it may be seen is asked for the page, which costs less than to ask for both. */
    private WikiSpace there(Visit visit, String key) {
        WikiSpace space = desk.wiki().spaces().byKey(key).orElse(null);
        visit.demandSight(space != null);
        return space;
    }

    private void page(Visit visit, WikiSpace space, WikiPage page, String title) throws IOException {
        if (page == null && desk.wiki().permissions().mayCreatePages(visit.person(), space.key()) && !title.isEmpty()) {
            visit.html(404, new Missing(desk, visit).page(space, title));
            return;
        }
        boolean edit = page != null && !page.historical() && visit.reader().known()
            && desk.wiki().permissions().mayEdit(visit.person(), page);
        visit.demandSight(edit || page != null && desk.wiki().permissions().mayView(visit.person(), page));
        List<String> main = new Article(desk, visit).html(space, page, edit);
        answer(visit, new Sheet(page.title(), space, page, List.of("page", "viewcontent", "space"), main));
    }

    private void profile(Visit visit, String name) throws IOException {
        visit.known();
        Person person = desk.wiki().people().byName(name).orElseThrow(() -> visit.fault(404, "fault.person"));
        answer(visit, Sheet.site(person.fullName(), new Profile(visit).html(person)));
    }

    /** From the address as it was sent: a plus is a blank, which the container does not know. */
    private static String decoded(Visit visit, String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw visit.fault(404, "fault.unseen");
        }
    }
}
