package org.wardbook.isms.preview.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wardbook.isms.preview.ao.ConnectionPool;
import org.wardbook.isms.preview.bundle.AppBundle;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.TablesModule;
import org.wardbook.isms.preview.host.PageServices;
import org.wardbook.isms.preview.keep.KeptWiki;
import org.wardbook.isms.preview.services.AppSide;
import org.wardbook.isms.preview.services.PlatformServices;

/** The finished jar installs and starts as it is. */
public class InstallationTest {

    @Rule
    public final TemporaryFolder work = new TemporaryFolder();

    private final HikariDataSource pool =
        ConnectionPool.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
    private AppBundle app;
    private AppDescriptor descriptor;

    @Before
    public void install() {
        app = AppBundle.resolve(InstalledJar.path(), work.getRoot().toPath());
        descriptor = AppDescriptor.read(app);
    }

    @After
    public void end() {
        app.close();
        pool.close();
    }

    private PlatformServices services() {
        PageServices noPages = new PageServices() {
            @Override
            public String contextPath() {
                return "/confluence";
            }

            @Override
            public String baseUrl() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void require(String key) {
                throw new UnsupportedOperationException();
            }
        };
        TablesModule tables = descriptor.tables().orElseThrow();
        AppSide side = new AppSide(descriptor.texts()::text, tables.namespace(), tables.entities());
        return PlatformServices.open(KeptWiki.open(pool, storage -> { }), noPages, side, pool);
    }

    @Test
    public void everyClassIsTheBundlesOwnAndSeesAllThatItNames() throws Exception {
        List<Class<?>> classes = app.classes("org.wardbook.isms");
        assertTrue(classes.size() + " classes", classes.size() > 50);
        for (Class<?> type : classes) {
            assertSame(type.getName(), app.loader(), type.getClassLoader());
            assertNotNull(type.getDeclaredMethods());
            assertNotNull(type.getDeclaredFields());
            assertNotNull(type.getDeclaredConstructors());
        }
    }

    @Test
    public void thePreviewHasNoneOfItsClasses() {
        for (Class<?> type : app.classes("org.wardbook.isms")) {
            String file = "/" + type.getName().replace('.', '/') + ".class";
            assertEquals(file, null, InstallationTest.class.getResource(file));
        }
    }

    @Test
    public void itsBeansStartAndEveryClassOfItsDescriptorIsMade() throws Exception {
        try (PlatformServices services = services()) {
            app.start(services);
            List<String> named = named();
            assertFalse(named.isEmpty());
            for (String type : named) {
                Class<?> loaded = app.loader().loadClass(type);
                if (loaded.getClassLoader() == app.loader()) {
                    assertSame(loaded, app.create(loaded).getClass());
                }
            }
        }
    }

    private List<String> named() throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(app.resource("atlassian-plugin.xml").openStream()).getElementsByTagName("*");
        List<String> named = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String type = ((Element) all.item(i)).getAttribute("class");
            if (!type.isEmpty()) {
                named.add(type);
            }
        }
        return named;
    }
}
