package org.wardbook.isms.preview.modules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescribedApp;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.descriptor.sample.SampleTexts;
import org.wardbook.isms.preview.host.Blueprint;
import org.wardbook.isms.preview.pages.MemoryWiki;
import org.wardbook.isms.preview.storage.StorageFormat;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

public class AppBlueprintsTest {

    private static final String ITEMS =
        "<web-item key='space-item' i18n-name-key='space.name' section='system.create.space.dialog/content'>"
        + "<description key='space.about'/><resource name='icon' type='download' location='/images/one.png'/>"
        + "<param name='blueprintKey' value='space'/></web-item>"
        + "<web-item key='page-item' i18n-name-key='page.name' section='system.create.dialog/content'>"
        + "<param name='blueprintKey' value='page'/></web-item>";
    private static final String BLUEPRINTS = "<space-blueprint key='space' i18n-name-key='space.name'>"
        + "<content-template ref='home'><content-template ref='risks'><content-template ref='matrix'/>"
        + "</content-template></content-template></space-blueprint>"
        + "<blueprint key='page' i18n-name-key='page.name' index-key='one'>"
        + "<content-template ref='untitled'/></blueprint>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryWiki wiki = new MemoryWiki(new SamplePeople(), StorageFormat::check);
    private final List<Object> events = new ArrayList<>();
    private DescribedApp app;

    @Before
    public void makeTheApp() {
        app = new DescribedApp(folder.getRoot().toPath())
            .file("i18n/one.properties", "space.name=Sample space\nspace.about=About it\n").file("images/one.png", "")
            .file("page.xml", "<p><at:var at:name=\"lead\"/> <at:var at:name=\"link\" at:rawxhtml=\"true\"/></p>");
    }

    private static String template(String key, String title) {
        return "<content-template key='" + key + "' i18n-name-key='n'><resource name='template' type='download'"
            + " location='/page.xml'/><context-provider class='" + SampleTexts.class.getName() + "'>"
            + (title.isEmpty() ? "" : "<param name='title'>" + title + "</param>")
            + "</context-provider></content-template>";
    }

    private AppBlueprints blueprints(String riskTitle) {
        AppDescriptor descriptor = AppDescriptor.read(app.with(
            "<resource type='i18n' name='i18n' location='i18n/one'/>" + ITEMS + BLUEPRINTS + template("home", "")
            + template("risks", riskTitle) + template("matrix", "Matrix") + template("untitled", "")));
        return new AppBlueprints(descriptor, app, new WebItems(descriptor, wiki, "/confluence"), wiki,
            space -> new Space() {
                @Override
                public String getKey() {
                    return space.key();
                }
            }, events::add);
    }

    @Test
    public void offersThemInTheCreateDialogs() {
        assertEquals(List.of(new Blueprint("org.example.sample:space", "Sample space", "About it",
            "/confluence/download/resources/org.example.sample:space-item/icon.png", List.of())),
            blueprints("Risks").forSpaces());
        assertEquals(List.of(new Blueprint("org.example.sample:page", "page.name", "", "", List.of())),
            blueprints("Risks").forPages());
    }

    @Test
    public void makesTheSpaceWithAllItsPagesAndTellsTheApp() {
        WikiSpace space = blueprints("Risks").createSpace("org.example.sample:space", "ONE", "One", Map.of("size", "5"),
            SamplePeople.INES);
        WikiPage home = wiki.byId(space.homePage()).orElseThrow();
        assertEquals("One Home", home.title());
        assertEquals("<p>Risks &amp; &lt;chances&gt; in ONE <ac:link><ri:page ri:content-title=\"Risks\"/></ac:link>"
            + "</p>", home.storage());
        WikiPage risks = wiki.children("ONE", home.id()).get(0);
        assertEquals("Risks", risks.title());
        assertEquals("Matrix", wiki.children("ONE", risks.id()).get(0).title());
        SpaceBlueprintCreateEvent event = (SpaceBlueprintCreateEvent) events.get(0);
        assertEquals("ONE", event.getSpace().getKey());
        assertEquals("org.example.sample:space", event.getSpaceBlueprint().getModuleCompleteKey());
        assertEquals(Map.of("spaceKey", "ONE", "name", "One", "size", "5"), event.getContext());
    }

    @Test
    public void keepsNothingWhereAPageHasNoTitle() {
        AppBlueprints blueprints = blueprints("");
        assertThrows(WikiFault.class, () -> blueprints.createSpace("org.example.sample:space", "ONE", "One", Map.of(),
            SamplePeople.INES));
        assertEquals(List.of(), wiki.all());
        assertEquals(List.of(), events);
    }

    @Test
    public void makesAPageUnderItsTitle() {
        wiki.create("ONE", "One", "Home", "", SamplePeople.INES);
        WikiPage page = blueprints("Risks").createPage("org.example.sample:page", "ONE", 0, " Review ", Map.of(),
            SamplePeople.INES);
        assertEquals("Review", page.title());
        assertEquals(List.of(), events);
    }

    @Test
    public void refusesBlueprintsThatAreNotThere() {
        assertEquals(404, assertThrows(WikiFault.class, () -> blueprints("Risks")
            .createSpace("org.example.sample:page", "ONE", "One", Map.of(), SamplePeople.INES)).status());
        assertEquals("The web-item 'page-item' names the blueprint 'page', which the descriptor does not have.",
            assertThrows(DescriptorFault.class, () -> AppDescriptor.read(app.with(ITEMS
                + BLUEPRINTS.substring(0, BLUEPRINTS.indexOf("<blueprint ")) + template("home", "")
                + template("risks", "") + template("matrix", "")))).getMessage());
    }
}
