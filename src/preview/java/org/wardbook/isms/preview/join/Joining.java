package org.wardbook.isms.preview.join;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import org.wardbook.isms.preview.ao.ConnectionPool;
import org.wardbook.isms.preview.api.PublicApi;
import org.wardbook.isms.preview.bundle.AppBundle;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.TablesModule;
import org.wardbook.isms.preview.host.Routes;
import org.wardbook.isms.preview.keep.KeptWiki;
import org.wardbook.isms.preview.modules.AppBlueprints;
import org.wardbook.isms.preview.modules.AppMacros;
import org.wardbook.isms.preview.modules.WebItems;
import org.wardbook.isms.preview.pages.WikiPages;
import org.wardbook.isms.preview.resource.Plugin;
import org.wardbook.isms.preview.services.AppSide;
import org.wardbook.isms.preview.services.PlatformServices;
import org.wardbook.isms.preview.storage.Renderer;
import org.wardbook.isms.preview.storage.StorageFormat;
import org.wardbook.isms.preview.web.Furnished;
import org.wardbook.isms.preview.web.InstalledApp;
import org.wardbook.isms.preview.web.Options;
import org.wardbook.isms.preview.web.PagePort;
import org.wardbook.isms.preview.web.Parts;
import org.wardbook.isms.preview.web.StartupFault;

/** Opens the database, the wiki in it and the app; then joins them. Found by the service loader. */
public final class Joining implements Parts.Maker {

    @Override
    public Parts open(Options options, PagePort port) {
        Opened opened = new Opened();
        try {
            return join(options, port, opened);
        } catch (DescriptorFault | ActiveObjectsException refused) {
            opened.close();
            throw new StartupFault("The app cannot be installed: " + refused.getMessage(), refused);
        } catch (RuntimeException | LinkageError refused) {
            opened.close();
            throw refused;
        }
    }

    private static Parts join(Options options, PagePort port, Opened opened) {
        HikariDataSource database = opened.add(database(options));
        KeptWiki wiki = KeptWiki.open(database, StorageFormat::check);
        AppBundle code = opened.add(AppBundle.resolve(options.app(), options.home()));
        AppDescriptor descriptor = AppDescriptor.read(code);
        PlatformServices services = opened.add(PlatformServices.open(wiki, port, side(descriptor), database));
        code.start(services);

        AppMacros macros = new AppMacros(descriptor, code, services.views()::page);
        WebItems items = new WebItems(descriptor, wiki.permissions(), port.contextPath());
        AppBlueprints blueprints = new AppBlueprints(descriptor, code, items, wiki, services.views()::space,
            services.events()::publish);
        Furnished extensions = new Furnished(macros, blueprints, items::in, port);
        Renderer rendering = new Renderer(wiki, () -> macros, port.contextPath());
        WikiPages pages = new WikiPages(wiki, wiki.sharing(), rendering, () -> extensions, port.contextPath());
        PublicApi api = new PublicApi(wiki, wiki.sharing(), rendering, port::baseUrl);

        InstalledApp app = new InstalledApp(code, descriptor.rest(), descriptor.struts(),
            files(descriptor.files(), options.app()), descriptor.allowlist(), blueprints, descriptor.texts()::text,
            key -> services.views().space(key).orElse(null), Map::of);
        return new JoinedParts(wiki, app, both(pages, api), pages, opened);
    }

    private static Routes both(Routes one, Routes other) {
        Map<String, Servlet> all = new HashMap<>(one.servlets());
        all.putAll(other.servlets());
        return () -> all;
    }

    /** Rebuilt, an app often keeps its version: browsers must not keep its older files. */
    private static Plugin files(Plugin files, Path jar) {
        try {
            return new Plugin(files.key(), files.version() + "-"
                + Long.toString(Files.getLastModifiedTime(jar).toMillis(), Character.MAX_RADIX), files.files(),
                files.webResources(), files.downloads());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static HikariDataSource database(Options options) {
        try {
            return ConnectionPool.open(options.databaseUrl(), options.jdbcUser(), options.jdbcPassword());
        } catch (PoolInitializationException | IllegalArgumentException unreachable) {
            throw new StartupFault("The database " + options.databaseUrl() + " cannot be used ("
                + reason(unreachable) + "): start it, or correct -Dpreview.jdbc, -Dpreview.jdbc.user and"
                + " -Dpreview.jdbc.password.", unreachable);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private static AppSide side(AppDescriptor descriptor) {
        return new AppSide(descriptor.texts()::text,
            descriptor.tables().map(TablesModule::namespace).orElse(""),
            descriptor.tables().map(TablesModule::entities).orElse(List.of()));
    }
}
