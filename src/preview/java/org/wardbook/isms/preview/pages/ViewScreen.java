package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
            WikiSpace space = desk.space(visit, key);
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
        WikiPage page = desk.seen(visit);
        String version = visit.parameter("pageVersion");
        if (version.isEmpty() || version.equals(String.valueOf(page.version()))) {
            page(visit, desk.spaceOf(page), page, page.title());
            return;
        }
        WikiPage old = desk.wiki().pages().versions(page.current()).stream()
            .filter(each -> version.equals(String.valueOf(each.version()))).findFirst()
            .orElseThrow(() -> visit.fault(404, "fault.version", version));
        visit.response().sendRedirect(desk.links().page(old));
    }

    private void byTitle(Visit visit, String key, String title) throws IOException {
        WikiSpace space = desk.space(visit, key);
        page(visit, space, desk.wiki().pages().byTitle(key, title).orElse(null), title);
    }

    private void page(Visit visit, WikiSpace space, WikiPage page, String title) throws IOException {
        if (page == null && desk.wiki().permissions().mayCreatePages(visit.person(), space.key()) && !title.isEmpty()) {
            visit.html(404, new Missing(desk, visit).page(space, title));
            return;
        }
        visit.demandSight(page != null && desk.wiki().permissions().mayView(visit.person(), page));
        String main = new Article(desk, visit).html(space, page);
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
