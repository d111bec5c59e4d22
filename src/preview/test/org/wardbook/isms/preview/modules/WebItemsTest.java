package org.wardbook.isms.preview.modules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.descriptor.AppDescriptor;
import org.wardbook.isms.preview.descriptor.DescribedApp;
import org.wardbook.isms.preview.descriptor.DescriptorFault;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.WebItem;
import org.wardbook.isms.preview.pages.MemoryWiki;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.WikiSpace;

public class WebItemsTest {

    private static final String ADDONS = "system.space.tools/addons";
    private static final String LINK = "/spaces/one.action?key=$htmlUtil.urlEncode($helper.spaceKey)";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryWiki wiki = new MemoryWiki(new SamplePeople(), storage -> { });
    private DescribedApp app;
    private WikiSpace space;

    @Before
    public void makeTheSpace() {
        app = new DescribedApp(folder.getRoot().toPath())
            .file("i18n/one.properties", "one.label=One\none.about=About one\n")
            .file("i18n/one_de.properties", "one.label=Eins\n").file("images/one.png", "");
        space = wiki.create("~INES", "Ines", "Home", "", SamplePeople.INES);
        CurrentPerson.set(SamplePeople.INES);
    }

    @After
    public void logOut() {
        CurrentPerson.clear();
    }

    private static String item(String key, String section, String link, String more) {
        return "<web-item key='" + key + "' section='" + section + "' " + more + "><label key='one.label'/>"
            + "<description key='one.about'/><link>" + link + "</link>";
    }

    private static String condition(String permission, boolean inverted) {
        return "<condition class='com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition'"
            + (inverted ? " invert='true'" : "") + "><param name='permission'>" + permission + "</param></condition>";
    }

    private WebItems items(String modules) {
        return new WebItems(AppDescriptor.read(app.with("<resource type='i18n' name='i18n' location='i18n/one'/>"
            + modules)), wiki, "/confluence");
    }

    private String refused(String modules) {
        return assertThrows(DescriptorFault.class, () -> items(modules)).getMessage();
    }

    @Test
    public void fillsTheLinkWithTheSpaceAndSpeaksTheReadersLanguage() {
        WebItems items = items(item("one", ADDONS, LINK, "")
            + "<resource name='icon' type='download' location='/images/one.png'/></web-item>");
        assertEquals(List.of(new WebItem("one", "One", "/confluence/spaces/one.action?key=%7EINES", "About one",
            "/confluence/download/resources/org.example.sample:one/icon.png")), items.in(ADDONS, space));
        CurrentPerson.set(SamplePeople.HANNA);
        assertEquals("Eins", items.in(ADDONS, space).get(0).label());
        assertEquals(List.of(), items.in("system.space.tools/overview", space));
    }

    @Test
    public void ordersItemsByTheirWeight() {
        WebItems items = items(item("heavy", ADDONS, "/a", "weight='20'") + "</web-item>"
            + item("light", ADDONS, "/b", "weight='5'") + "</web-item>");
        assertEquals(List.of("light", "heavy"), items.in(ADDONS, space).stream().map(WebItem::key).toList());
    }

    @Test
    public void showsAnItemToThoseOnlyWhomItsConditionsAllow() {
        WebItems items = items(item("ours", ADDONS, LINK, "") + condition("administer", false) + "</web-item>"
            + item("others", ADDONS, LINK, "") + condition("administer", true) + condition("view", false)
            + "</web-item>");
        assertEquals(List.of("ours"), items.in(ADDONS, space).stream().map(WebItem::key).toList());
        CurrentPerson.set(SamplePeople.HANNA);
        assertEquals(List.of("others"), items.in(ADDONS, space).stream().map(WebItem::key).toList());
        CurrentPerson.clear();
        assertEquals(List.of(), items.in(ADDONS, space));
    }

    @Test
    public void refusesWhatNoPageShowsAndWhatItDoesNotUnderstand() {
        assertEquals("The web-item 'one' lies in the section 'system.nowhere', which no page of the preview shows.",
            refused(item("one", "system.nowhere", "/a", "") + "</web-item>"));
        assertEquals("The web-item 'one' has the link '/a?b=$space.key': write a path; of variables the preview knows"
            + " $htmlUtil.urlEncode($helper.spaceKey) only.",
            refused(item("one", ADDONS, "/a?b=$space.key", "") + "</web-item>"));
        assertEquals("The web-item 'one' has the condition java.lang.String, which the preview does not know.",
            refused(item("one", ADDONS, "/a", "") + "<condition class='java.lang.String'/></web-item>"));
        assertEquals("The web-item 'one' asks for {permission=fly}: the preview knows permission = administer,"
            + " createpage or view.", refused(item("one", ADDONS, "/a", "") + condition("fly", false) + "</web-item>"));
    }
}
