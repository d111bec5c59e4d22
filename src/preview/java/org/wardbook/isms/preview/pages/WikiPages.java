package org.wardbook.isms.preview.pages;

import jakarta.servlet.Servlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wardbook.isms.preview.host.Extensions;
import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.host.Rendering;
import org.wardbook.isms.preview.host.Routes;
import org.wardbook.isms.preview.html.Links;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.Wiki;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** The wiki's own pages under Confluence's addresses, and the frame around those of an app. */
public final class WikiPages implements Routes, Frame {

    private final Desk desk;

    /** @param extensions asked for at each request */
    public WikiPages(Wiki wiki, Sharing sharing, Rendering rendering, Supplier<Extensions> extensions,
                     String contextPath) {
        this.desk = new Desk(wiki, sharing, rendering, extensions, new Links(contextPath));
    }

    @Override
    public Map<String, Servlet> servlets() {
        Map<String, Servlet> servlets = new LinkedHashMap<>();
        at(servlets, new LoginScreen(desk), "/login.action");
        at(servlets, new DashboardScreen(desk), "", "/dashboard.action", "/index.action",
            "/spacedirectory/view.action");
        at(servlets, new ViewScreen(desk), "/display/*", "/pages/viewpage.action");
        at(servlets, new ListScreen(desk), "/pages/listpages.action");
        at(servlets, new TreeScreen(desk), "/plugins/pagetree/naturalchildren.action");
        at(servlets, new EditScreen(desk), "/pages/editpage.action", "/pages/doeditpage.action");
        at(servlets, new NewPageScreen(desk), "/pages/createpage.action", "/pages/docreatepage.action");
        at(servlets, new PreviewScreen(desk), "/pages/previewpage.action");
        at(servlets, new VersionsScreen(desk), "/pages/viewpreviousversions.action");
        at(servlets, new RestoreScreen(desk), "/pages/revertpagebacktoversion.action");
        at(servlets, new RemoveScreen(desk), "/pages/removepage.action");
        at(servlets, new RestrictionScreen(desk), "/pages/pagepermissions.action");
        at(servlets, new CreateScreen(desk), "/create.action", "/spaces/createspace.action");
        at(servlets, new NewSpaceScreen(desk), "/spaces/createspace-start.action");
        at(servlets, new BlueprintPageScreen(desk), "/pages/createpage-entervariables.action");
        at(servlets, new ToolsMenuScreen(desk), "/spaces/spacetoolsmenu.action");
        at(servlets, new SpaceSummaryScreen(desk), "/spaces/viewspacesummary.action");
        at(servlets, new SpacePermissionScreen(desk), "/spaces/spacepermissions.action");
        at(servlets, new SettingsScreen(desk), "/users/viewmysettings.action");
        return servlets;
    }

    private static void at(Map<String, Servlet> servlets, Servlet screen, String... patterns) {
        for (String pattern : patterns) {
            servlets.put(pattern, screen);
        }
    }

    @Override
    public String general(String title, String body) {
        return desk.layout().general(title, body);
    }

    @Override
    public String spaceTools(String title, WikiSpace space, String selected, String body) {
        return desk.layout().spaceTools(title, space, selected, body);
    }

    @Override
    public String notice(int status, String title, String sentence) {
        return desk.layout().notice(status, title, sentence);
    }
}
