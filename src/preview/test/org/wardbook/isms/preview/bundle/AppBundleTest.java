package org.wardbook.isms.preview.bundle;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.services.PlatformServices;
import org.wardbook.isms.preview.services.SampleServices;
import org.wardbook.isms.preview.web.StartupFault;

public class AppBundleTest {

    private static final String GREETING = """
        package org.example.sample;
        @org.springframework.stereotype.Component
        public class Greeting implements java.util.function.Supplier<String> {
            private final com.atlassian.sal.api.ApplicationProperties wiki;
            private String state = "made";
            @jakarta.inject.Inject
            public Greeting(com.atlassian.sal.api.ApplicationProperties wiki) { this.wiki = wiki; }
            Greeting() { this(null); }
            @jakarta.annotation.PostConstruct public void ready() { state = "ready"; }
            @jakarta.annotation.PreDestroy public void over() { System.setProperty("sample.over", "true"); }
            public String get() {
                return state + " at " + wiki.getBaseUrl(com.atlassian.sal.api.UrlMode.CANONICAL);
            }
        }
        """;
    private static final String MACRO = """
        package org.example.sample.macro;
        public class Hello implements java.util.function.Supplier<String> {
            private final org.example.sample.Greeting greeting;
            public Hello(org.example.sample.Greeting greeting) { this.greeting = greeting; }
            public String get() { return "Hello, " + greeting.get(); }
        }
        """;
    private static final String[] IMPORTS = {"com.atlassian.sal.api", "jakarta.inject", "jakarta.annotation",
        "org.springframework.stereotype"};

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final SampleServices sample = new SampleServices("", List.of());

    private static SampleApp app() {
        return new SampleApp().source(GREETING).source(MACRO).imports(IMPORTS)
            .file("META-INF/plugin-components/component", "org.example.sample.Greeting\n")
            .file("META-INF/plugin-components/imports", "com.atlassian.sal.api.ApplicationProperties\n")
            .file("i18n/texts.properties", "a=b");
    }

    private AppBundle resolve(SampleApp app) throws IOException {
        Path work = folder.newFolder().toPath();
        return AppBundle.resolve(app.build(work), work);
    }

    private PlatformServices services() {
        return sample.services();
    }

    @After
    public void close() {
        sample.close();
    }

    private StartupFault refused(SampleApp app) throws IOException {
        Path work = folder.newFolder().toPath();
        Path jar = app.build(work);
        return assertThrows(StartupFault.class, () -> {
            try (AppBundle bundle = AppBundle.resolve(jar, work)) {
                bundle.start(services());
            }
        });
    }

    private void assertRefused(String sentence, SampleApp app) throws IOException {
        String message = refused(app).getMessage();
        assertTrue(message, message.contains(sentence));
    }

    @SuppressWarnings("unchecked")
    private static String says(AppBundle bundle, String type) throws ReflectiveOperationException {
        return ((Supplier<String>) bundle.create(bundle.loader().loadClass(type))).get();
    }

    @Test
    public void makesTheListedBeansFromImportedServicesAndEndsThem() throws Exception {
        System.clearProperty("sample.over");
        try (AppBundle bundle = resolve(app())) {
            bundle.start(services());
            assertEquals("Hello, ready at " + SampleServices.BASE, says(bundle, "org.example.sample.macro.Hello"));
            assertNull(System.getProperty("sample.over"));
        }
        assertEquals("true", System.getProperty("sample.over"));
    }

    @Test
    public void givesTheAppsFilesAndClasses() throws Exception {
        try (AppBundle bundle = resolve(app())) {
            assertEquals(SampleApp.KEY, bundle.key());
            try (InputStream in = bundle.resource("i18n/texts.properties").openStream()) {
                assertEquals("a=b", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertNull(bundle.resource("i18n"));
            assertNull(bundle.resource("i18n/none.properties"));
            assertNull(bundle.resource("java/lang/String.class"));
            assertNotNull(bundle.loader().getResource("i18n/texts.properties"));
            assertEquals(List.of("org.example.sample.Greeting", "org.example.sample.macro.Hello"),
                bundle.classes("org.example").stream().map(Class::getName).toList());
            assertEquals(1, bundle.classes("org.example.sample.macro").size());
            assertEquals(List.of(), bundle.classes("org.example.sample.other"));
        }
    }

    @Test
    public void theAppsClassesAreItsOwnAndThePlatformsAreShared() throws Exception {
        try (AppBundle one = resolve(app()); AppBundle other = resolve(app())) {
            assertSame(ApplicationProperties.class, one.loader().loadClass(ApplicationProperties.class.getName()));
            assertNotSame(one.loader().loadClass("org.example.sample.Greeting"),
                other.loader().loadClass("org.example.sample.Greeting"));
            assertSame(one.loader(), one.classes("org.example").get(0).getClassLoader());
        }
    }

    @Test
    public void whatIsNotImportedIsNotSeenEvenIfTheHostHasIt() throws Exception {
        try (AppBundle bundle = resolve(app())) {
            assertThrows(ClassNotFoundException.class,
                () -> bundle.loader().loadClass("com.atlassian.confluence.spaces.Space"));
            assertThrows(ClassNotFoundException.class, () -> bundle.loader().loadClass("org.slf4j.Logger"));
            assertThrows(ClassNotFoundException.class, () -> bundle.loader().loadClass(AppBundle.class.getName()));
        }
    }

    @Test
    public void anImportThatNobodyExportsIsNamed() throws IOException {
        assertRefused("imports what the host does not export: com.google.common.base, org.example.absent.",
            app().imports("com.atlassian.sal.api", "com.google.common.base", "org.example.absent"));
    }

    @Test
    public void anOptionalImportMayBeAbsent() throws Exception {
        String[] imports = {IMPORTS[0], IMPORTS[1], IMPORTS[2], IMPORTS[3], "org.example.absent;resolution:=optional"};
        try (AppBundle bundle = resolve(app().imports(imports))) {
            bundle.start(services());
            assertEquals("ready at " + SampleServices.BASE, says(bundle, "org.example.sample.Greeting"));
        }
    }

    @Test
    public void aServiceThatThePreviewLacksIsNamed() throws IOException {
        String[] imports = {IMPORTS[0], IMPORTS[1], IMPORTS[2], IMPORTS[3], "com.atlassian.confluence.core"};
        assertRefused("the service " + ContentEntityManager.class.getName(), app().imports(imports)
            .file("META-INF/plugin-components/imports", ContentEntityManager.class.getName() + "#contents\n"));
    }

    @Test
    public void aServiceThatTheIndexDoesNotListIsNoBean() throws IOException {
        String message = refused(app().file("META-INF/plugin-components/imports", null)).getMessage();
        assertTrue(message, message.contains("the bean greeting needs a " + ApplicationProperties.class.getName()));
    }

    @Test
    public void anAnnotatedClassThatTheIndexDoesNotListIsNoBean() throws Exception {
        try (AppBundle bundle = resolve(app().file("META-INF/plugin-components/component", null))) {
            bundle.start(services());
            IllegalStateException lacks = assertThrows(IllegalStateException.class,
                () -> says(bundle, "org.example.sample.macro.Hello"));
            assertTrue(lacks.getMessage(), lacks.getMessage()
                .startsWith("org.example.sample.macro.Hello cannot be made: "));
            assertTrue(lacks.getMessage(), lacks.getMessage().contains("needs a org.example.sample.Greeting"));
        }
    }

    @Test
    public void anIndexedClassThatIsMissingIsNamedWithItsLine() throws IOException {
        assertRefused("META-INF/plugin-components/component line 2 names 'org.example.sample.Gone'",
            app().file("META-INF/plugin-components/component", "org.example.sample.Greeting\norg.example.sample.Gone"));
        assertRefused("component line 2 names ''",
            app().file("META-INF/plugin-components/component", "org.example.sample.Greeting\n\n"));
    }

    @Test
    public void anIndexThatThePreviewDoesNotReadIsRefused() throws IOException {
        assertRefused("META-INF/plugin-components/exports",
            app().file("META-INF/plugin-components/exports", "org.example.sample.Greeting\n"));
        assertRefused("META-INF/plugin-components/profile-x/component",
            app().file("META-INF/plugin-components/profile-x/component", "org.example.sample.Greeting\n"));
    }

    @Test
    public void twoBeansOfOneNameAreRefused() throws IOException {
        assertRefused("Two beans of the app are called greeting", app()
            .file("META-INF/plugin-components/imports", "com.atlassian.sal.api.ApplicationProperties#greeting\n"));
    }

    @Test
    public void aContextThatThePreviewCannotReadIsRefusedWithItsLine() throws IOException {
        assertRefused("Line 8", app().file("META-INF/spring/context.xml",
            SampleApp.SPRING.replace("<atlassian-scanner:scan-indexes/>", "<atlassian-scanner:scan-folder/>")));
        assertRefused("no META-INF/spring/*.xml", app().file("META-INF/spring/context.xml", null));
    }

    @Test
    public void aJarThatConfluenceWouldRewriteOrRefuseIsRefused() throws IOException {
        assertRefused("has no Atlassian-Plugin-Key", app().header("Atlassian-Plugin-Key", null));
        assertRefused("differs from its Bundle-SymbolicName",
            app().header("Atlassian-Plugin-Key", "org.example.other"));
    }

    @Test
    public void aMissingJarIsNamed() throws IOException {
        Path work = folder.newFolder().toPath();
        String message = assertThrows(StartupFault.class, () -> AppBundle.resolve(work.resolve("gone.jar"), work))
            .getMessage();
        assertTrue(message, message.contains("gone.jar"));
    }

    @Test
    public void nothingIsMadeBeforeTheStartNorWithoutAClearConstructor() throws Exception {
        try (AppBundle bundle = resolve(app().source("""
                package org.example.sample;
                public class Unclear {
                    public Unclear(String text) { }
                    public Unclear(Greeting greeting) { }
                }
                """))) {
            Class<?> hello = bundle.loader().loadClass("org.example.sample.macro.Hello");
            assertThrows(IllegalStateException.class, () -> bundle.create(hello));
            bundle.start(services());
            IllegalStateException unclear = assertThrows(IllegalStateException.class,
                () -> bundle.create(bundle.loader().loadClass("org.example.sample.Unclear")));
            assertTrue(unclear.getMessage(), unclear.getMessage().contains("has 2 constructors"));
        }
    }

    @Test
    public void theSameFolderServesTheNextStartAndNoThreadIsLeft() throws Exception {
        Path work = folder.newFolder().toPath();
        Path jar = app().build(work);
        for (int i = 0; i < 3; i++) {
            try (AppBundle bundle = AppBundle.resolve(jar, work)) {
                bundle.start(services());
                assertEquals("ready at " + SampleServices.BASE, says(bundle, "org.example.sample.Greeting"));
            }
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("Felix")) {
                thread.join(10_000);
                assertFalse(thread.getName(), thread.isAlive());
            }
        }
    }
}
