package org.wardbook.isms.preview.pages;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wardbook.isms.preview.html.Html;
import org.wardbook.isms.preview.wiki.Sharing.Grants;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** Who sees a space, writes its pages and administers it: one row for each group or user. */
final class SpacePermissionScreen extends Screen {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/spaces/spacepermissions.action";
    private static final List<String> RIGHTS = List.of("view", "create", "administer");

    SpacePermissionScreen(Desk desk) {
        super(desk);
    }

    @Override
    void show(Visit visit) throws IOException {
        WikiSpace space = desk.administered(visit, visit.parameter("key"));
        visit.html(page(visit, space, desk.sharing().grants(space.key()), List.of()));
    }

    @Override
    void act(Visit visit) throws IOException {
        WikiSpace space = desk.administered(visit, visit.parameter("key"));
        Grants grants = desk.sharing().grants(space.key());
        try {
            Set<String> added = new Members(desk, visit).read(visit.parameter("newMembers"));
            Set<String> there = all(grants);
            grants = new Grants(visit.posted("anonymous"), chosen(visit, "view", there, added),
                chosen(visit, "create", there, added), chosen(visit, "administer", there, added));
            desk.sharing().grant(space.key(), grants);
            visit.response().sendRedirect(desk.links().to(PATH, "key", space.key()));
        } catch (WikiFault refused) {
            visit.html(refused.status(), page(visit, space, grants, List.of(refused.getMessage())));
        }
    }

    /** Those in whose row the right is ticked, and the new ones where it is ticked for them. */
    private static Set<String> chosen(Visit visit, String right, Set<String> there, Set<String> added) {
        Set<String> members = new LinkedHashSet<>(visit.parameters(right));
        members.retainAll(there);
        if (visit.posted(right + "New")) {
            members.addAll(added);
        }
        return members;
    }

    private static Set<String> all(Grants grants) {
        Set<String> all = new TreeSet<>(grants.viewers());
        all.addAll(grants.creators());
        all.addAll(grants.administrators());
        return all;
    }

    private String page(Visit visit, WikiSpace space, Grants grants, List<String> faults) {
        Html html = new Html();
        Form form = new Form(visit, html, "space-permissions-form", desk.links().to(PATH)).faults(faults)
            .hidden("key", space.key());
        html.open("table", "class", "aui wiki-grants").open("thead").open("tr")
            .element("th", visit.say("permissions.who"), "scope", "col");
        RIGHTS.forEach(right -> html.element("th", visit.say("permissions." + right), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        Members members = new Members(desk, visit);
        for (String member : all(grants)) {
            html.open("tr").element("th", members.words(member), "scope", "row");
            tick(html, "view", member, members.words(member), grants.viewers().contains(member), visit);
            tick(html, "create", member, members.words(member), grants.creators().contains(member), visit);
            tick(html, "administer", member, members.words(member), grants.administrators().contains(member), visit);
            html.close("tr");
        }
        html.open("tr").open("th", "scope", "row").open("input", "class", "text", "type", "text", "name", "newMembers",
            "value", faults.isEmpty() ? "" : visit.parameter("newMembers"), "aria-label", visit.say("permissions.new"),
            "placeholder", visit.say("permissions.new"), "autocomplete", "off").close("th");
        RIGHTS.forEach(right -> tick(html, right + "New", "true", visit.say("permissions.new"),
            right.equals("view"), visit));
        html.close("tr").close("tbody").close("table");
        html.open("div", "class", "checkbox").open("input", "class", "checkbox", "type", "checkbox", "id", "anonymous",
            "name", "anonymous", "value", "true", "checked", grants.anonymous() ? "" : null)
            .element("label", visit.say("permissions.anonymous"), "for", "anonymous").close("div");
        form.end(visit.say("form.save"), desk.links().space(space.key()));
        return desk.layout().spaceTools(visit.say("tools.permissions"), space, SpaceTools.PERMISSIONS, html.toString());
    }

    private static void tick(Html html, String right, String value, String who, boolean on, Visit visit) {
        String words = visit.say("permissions." + right.replace("New", ""));
        html.open("td").open("input", "type", "checkbox", "name", right, "value", value, "checked", on ? "" : null,
            "aria-label", who + ": " + words).close("td");
    }
}
