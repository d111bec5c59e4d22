package org.wardbook.isms.preview.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** A space's pages as a tree of links, opened down to one page; other branches are fetched when they are opened. */
final class PageTree {

    /** Of one parent; the list of all pages has the rest. */
    private static final int MOST = 200;

    private final Desk desk;
    private final Reader reader;
    private final WikiSpace space;
    private final long current;
    private final Set<Long> open = new HashSet<>();

    /** @param current the page that is read; null opens nothing */
    PageTree(Desk desk, Reader reader, WikiSpace space, WikiPage current) {
        this.desk = desk;
        this.reader = reader;
        this.space = space;
        this.current = current == null ? 0 : current.current();
        if (current != null) {
            open.add(this.current);
            above(desk, current).forEach(page -> open.add(page.id()));
        }
    }

    /** The pages above a page, the highest first. */
    static List<WikiPage> above(Desk desk, WikiPage page) {
        List<WikiPage> above = new ArrayList<>();
        Set<Long> passed = new HashSet<>();
        long id = page.parent();
        while (id != 0 && passed.add(id)) {
            Optional<WikiPage> parent = desk.wiki().pages().byId(id);
            parent.ifPresent(each -> above.add(0, each));
            id = parent.map(WikiPage::parent).orElse(0L);
        }
        return above;
    }

    /** The pages below the home page and those beside it. */
    String whole() {
        List<WikiPage> top = new ArrayList<>(seen(space.homePage()));
        seen(0).stream().filter(page -> page.id() != space.homePage()).forEach(top::add);
        Html html = new Html();
        level(html, top);
        return html.toString();
    }

    String below(WikiPage parent) {
        Html html = new Html();
        level(html, seen(parent.id()));
        return html.toString();
    }

    private List<WikiPage> seen(long parent) {
        return desk.wiki().pages().children(space.key(), parent).stream()
            .filter(page -> desk.wiki().permissions().mayView(reader.person(), page)).limit(MOST + 1L).toList();
    }

    private boolean hasVisible(long parent) {
        return desk.wiki().pages().children(space.key(), parent).stream()
            .anyMatch(page -> desk.wiki().permissions().mayView(reader.person(), page));
    }

    private void level(Html html, List<WikiPage> pages) {
        if (pages.isEmpty()) {
            return;
        }
        html.open("ul");
        pages.stream().limit(MOST).forEach(page -> node(html, page));
        if (pages.size() > MOST) {
            html.open("li").element("a", reader.texts().say("tree.more"), "href",
                desk.links().to("/pages/listpages.action", "key", space.key())).close("li");
        }
        html.close("ul");
    }

    private void node(Html html, WikiPage page) {
        boolean opened = open.contains(page.id());
        List<WikiPage> children = opened ? seen(page.id()) : List.of();
        html.open("li");
        if (!children.isEmpty() || !opened && hasVisible(page.id())) {
            html.element("button", "", "type", "button", "class", "wiki-twig", "aria-expanded", String.valueOf(opened),
                "aria-label", reader.texts().say("tree.below", page.title()), "data-below",
                opened ? null : desk.links().to("/plugins/pagetree/naturalchildren.action", "spaceKey", space.key(),
                    "parentId", String.valueOf(page.id())));
        }
        html.element("a", page.title(), "href", desk.links().page(page), "aria-current",
            page.id() == current ? "page" : null);
        if (opened) {
            level(html, children);
        }
        html.close("li");
    }
}
