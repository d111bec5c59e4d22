package org.wardbook.isms.preview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wardbook.isms.preview.resource.DownloadServlet;
import org.wardbook.isms.preview.resource.Library;
import org.wardbook.isms.preview.resource.Plugin;
import org.wardbook.isms.preview.resource.ResourceIndex;
import org.wardbook.isms.preview.resource.Resources;
import org.wardbook.isms.preview.resource.UnknownResource;
import org.wardbook.isms.preview.rest.RestModule;
import org.wardbook.isms.preview.rest.RestServlet;
import org.wardbook.isms.preview.struts.ActionFilter;
import org.wardbook.isms.preview.struts.ActionHost;
import org.wardbook.isms.preview.velocity.Allowlist;
import org.wardbook.isms.preview.velocity.Templates;

/** A running preview wiki with the app installed. */
public final class PreviewServer implements AutoCloseable {

    private final WebServer web;
    private final AutoCloseable[] all;

    private PreviewServer(WebServer web, AutoCloseable... all) {
        this.web = web;
        this.all = all;
    }

    /**
     * Starts a preview; port 0 takes any free one.
     *
     * @throws StartupFault with one sentence, if the home, the database, the app or the port refuses
     */
    public static PreviewServer start(Options options) {
        Parts.Maker maker = ServiceLoader.load(Parts.Maker.class, PreviewServer.class.getClassLoader()).findFirst()
            .orElseThrow(() -> new StartupFault("There is no wiki to run: the class path names no "
                + Parts.Maker.class.getName() + "."));
        return start(options, maker);
    }

    static PreviewServer start(Options options, Parts.Maker maker) {
        Home home = Home.take(options.home());
        Logs logs = null;
        Parts parts = null;
        WebServer web = null;
        try {
            logs = Logs.open(options.home());
            PagePort port = new PagePort();
            parts = maker.open(options, port);
            web = new WebServer(options.home(), options.port());
            furnish(web, parts, port);
            web.start();
            port.at(web.baseUrl());
            if (options.demo()) {
                new Demo(parts, web.baseUrl()).create();
            }
            return new PreviewServer(web, web, parts, logs, home);
        } catch (UnknownResource | IllegalArgumentException | IllegalStateException refused) {
            closeAll(web, parts, logs, home);
            throw new StartupFault("The app cannot be installed: " + refused.getMessage(), refused);
        } catch (RuntimeException | Error refused) {
            closeAll(web, parts, logs, home);
            throw refused;
        }
    }

    private static void furnish(WebServer web, Parts parts, PagePort port) {
        InstalledApp app = parts.app();
        List<Plugin> plugins = new ArrayList<>(Library.plugins());
        plugins.add(app.files());
        Resources resources = new Resources(new ResourceIndex(plugins), app.texts(), WebServer.CONTEXT);
        Templates templates =
            new Templates(app.files().files(), Allowlist.withHost(app.allowlist()), resources::require);
        port.fill(resources);

        web.filter("headers", new HeadersFilter(), "/*");
        web.filter("person", new PersonFilter(parts.wiki().people()), "/*");
        web.filter("needs", new NeedsFilter(), "/*");
        web.filter("faults", new FaultFilter(), "/*");
        web.errors(new ErrorServlet(parts.frame()));
        if (!app.struts().isEmpty()) {
            ActionFilter actions = new ActionFilter(app.struts(), new ActionHost(app.code(), parts.wiki(),
                parts.frame(), templates, app.spaces(), app.texts(), app.tools()));
            web.filter("actions", actions, actions.patterns());
        }
        web.servlets(parts.routes().servlets());
        LoginServlet login = new LoginServlet(parts.wiki().people());
        web.servlets(Map.of("/dologin.action", login, "/logout.action", login));
        DownloadServlet downloads = new DownloadServlet(resources);
        web.servlets(Map.of("/download/resources/*", downloads, "/download/batch/*", downloads));
        for (RestModule module : app.rest()) {
            web.servlets(Map.of(module.root() + "/*", new RestServlet(module, app.code())));
        }
    }

    /** The wiki's address, without slash at the end. */
    public String baseUrl() {
        return web.baseUrl();
    }

    @Override
    public void close() {
        closeAll(all);
    }

    private static void closeAll(AutoCloseable... parts) {
        for (AutoCloseable part : parts) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception left) {
                Logger.getLogger(PreviewServer.class.getName())
                    .log(Level.WARNING, "A part of the preview did not close.", left);
            }
        }
    }
}
