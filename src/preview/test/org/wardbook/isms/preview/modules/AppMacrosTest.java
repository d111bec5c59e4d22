package org.wardbook.isms.preview.modules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescribedApp;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.sample.SampleMacro;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.MacroModule;
import org.wardbook.isms.preview.host.Macros.MacroFault;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.WikiPage;

public class AppMacrosTest {

    private static final WikiPage PAGE =
        new WikiPage(7, 7, "ISMS", 0, "Risk register", "", 1, Instant.EPOCH, "key-ines", "");
    private static final RenderContext ON_A_PAGE = new RenderContext(PAGE, "ISMS", "display");
    private static final String TEXTS = "<resource type='i18n' name='i18n' location='i18n/one'/>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private DescribedApp app;

    @Before
    public void makeTheApp() {
        app = new DescribedApp(folder.getRoot().toPath())
            .file("i18n/one.properties", "org.example.sample.one.label=One\norg.example.sample.one.desc=About one\n"
                + "org.example.sample.one.param.sort.label=Order\n")
            .file("i18n/one_de.properties", "org.example.sample.one.label=Eins\n");
    }

    @After
    public void logOut() {
        CurrentPerson.clear();
    }

    private static String macro(String name, String key) {
        return "<xhtml-macro name='" + name + "' key='" + key + "' class='" + SampleMacro.class.getName()
            + "'><parameters><parameter name='sort' type='string' required='true' default='-score'/></parameters>"
            + "</xhtml-macro>";
    }

    private AppMacros macros(String modules) {
        return new AppMacros(AppDescriptor.read(app.with(TEXTS + modules)), app, page -> new Page() {
            @Override
            public String getTitle() {
                return page.title();
            }
        });
    }

    @Test
    public void runsAMacroWithItsParametersInItsPlace() {
        AppMacros macros = macros(macro("one", "one-macro"));
        assertEquals("{sort=title} in ISMS on Risk register for display",
            macros.run("one", Map.of("sort", "title"), "", ON_A_PAGE));
        assertEquals("{} in null on nowhere for preview",
            macros.run("one", Map.of(), "", new RenderContext(null, null, "preview")));
    }

    @Test
    public void describesMacrosInTheReadersLanguage() {
        AppMacros macros = macros(macro("one", "one-macro"));
        assertEquals(new MacroModule("one", "One", "About one", false,
            List.of(new MacroModule.Parameter("sort", "Order", "string", true, "-score", List.of()))),
            macros.find("one").orElseThrow());
        CurrentPerson.set(SamplePeople.HANNA);
        assertEquals("Eins", macros.all().get(0).title());
        assertEquals("About one", macros.all().get(0).description());
        assertTrue(macros.find("two").isEmpty());
    }

    @Test
    public void showsAKeyWithoutTextItself() {
        assertEquals("org.example.sample.two.label",
            macros(macro("two", "two-macro")).find("two").orElseThrow().title());
    }

    @Test
    public void passesOnWhatAMacroRefusesAndHidesHowItBreaks() {
        AppMacros macros = macros(macro("one", "one-macro"));
        MacroFault refused = assertThrows(MacroFault.class,
            () -> macros.run("one", Map.of("wrong", "x"), "", ON_A_PAGE));
        assertEquals("The parameter 'wrong' is wrong.", refused.getMessage());
        MacroFault broken = assertThrows(MacroFault.class,
            () -> macros.run("one", Map.of("broken", "x"), "", ON_A_PAGE));
        assertFalse(broken.getMessage(), broken.getMessage().contains("secret"));
        assertThrows(MacroFault.class, () -> macros.run("none", Map.of(), "", ON_A_PAGE));
    }

    @Test
    public void refusesTwoMacrosOfOneName() {
        DescriptorFault fault = assertThrows(DescriptorFault.class,
            () -> macros(macro("one", "one-macro") + macro("one", "other-macro")));
        assertEquals("The xhtml-macro 'other-macro' has the name 'one', which another macro has too.",
            fault.getMessage());
    }
}
