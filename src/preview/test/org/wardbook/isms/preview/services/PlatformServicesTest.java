package org.wardbook.isms.preview.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.TimeZone;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.junit.After;
import org.junit.Test;
import org.wardbook.isms.preview.ao.Note;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.WikiUser;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.web.StartupFault;

public class PlatformServicesTest {

    private static final ConfluenceUser INES = WikiUser.of(SamplePeople.INES);
    private static final ConfluenceUser HANNA = WikiUser.of(SamplePeople.HANNA);

    private final SampleServices sample = new SampleServices("org.example.notes", List.of(Note.class));

    @After
    public void close() {
        CurrentPerson.clear();
        sample.close();
    }

    private Space space() {
        return sample.get(SpaceManager.class).getSpace("ISMS");
    }

    private Page page(String title) {
        return sample.get(PageManager.class).getPage("ISMS", title);
    }

    @Test
    public void findsSpacesByTheirKey() {
        assertEquals("Information security", space().getDisplayTitle());
        assertEquals("/display/ISMS", space().getUrlPath());
        assertEquals(space(), sample.services().views().space(SampleWiki.ISMS));
        assertNull(sample.get(SpaceManager.class).getSpace("NONE"));
        assertNull(sample.get(SpaceManager.class).getSpace(null));
    }

    @Test
    public void findsPagesByTheirTitle() {
        Page home = page("Home");
        assertEquals(10, home.getId());
        assertEquals(2, home.getVersion());
        assertEquals("2026-03-02T10:00:00Z", home.getLastModificationDate().toInstant().toString());
        assertEquals(space(), home.getSpace());
        assertEquals(home, sample.services().views().page(SampleWiki.HOME));
        assertNotEquals(home, sample.services().views().page(SampleWiki.OLD));
        assertNull(page("Start"));
        assertNull(page(null));
    }

    @Test
    public void addressesOfPagesHoldTheirTitleWhereThatIsPossible() {
        assertEquals("/display/ISMS/Our+assets", page("Our assets").getUrlPath());
        assertEquals("/pages/viewpage.action?pageId=13", page("Risks & chances?").getUrlPath());
        assertEquals("/pages/viewpage.action?pageId=11", sample.services().views().page(SampleWiki.OLD).getUrlPath());
    }

    @Test
    public void asksTheWikiForPermissionsOnSpaces() {
        PermissionManager permissions = sample.get(PermissionManager.class);
        assertTrue(permissions.hasPermission(HANNA, Permission.VIEW, space()));
        assertFalse(permissions.hasPermission(null, Permission.VIEW, space()));
        assertFalse(permissions.hasPermission(HANNA, Permission.ADMINISTER, space()));
        assertTrue(permissions.hasPermission(INES, Permission.ADMINISTER, space()));
        assertTrue(permissions.hasPermission(INES, Permission.EDIT, space()));
        assertTrue(permissions.hasCreatePermission(HANNA, space(), Page.class));
        assertFalse(permissions.hasCreatePermission(null, space(), Page.class));
    }

    @Test
    public void asksTheWikiForPermissionsOnPages() {
        PermissionManager permissions = sample.get(PermissionManager.class);
        assertTrue(permissions.hasPermission(HANNA, Permission.VIEW, page("Risks & chances?")));
        assertFalse(permissions.hasPermission(HANNA, Permission.EDIT, page("Risks & chances?")));
        assertTrue(permissions.hasPermission(HANNA, Permission.EDIT, page("Our assets")));
        assertTrue(permissions.hasPermission(INES, Permission.ADMINISTER, page("Home")));
        assertFalse(permissions.hasPermission(HANNA, Permission.ADMINISTER, page("Home")));
        assertFalse(permissions.hasPermission(null, Permission.VIEW, page("Home")));
    }

    @Test
    public void whatIsNoSpaceOrPageHasNoPermissionsHere() {
        PermissionManager permissions = sample.get(PermissionManager.class);
        assertMissing("permissions on java.lang.String",
            () -> permissions.hasPermission(INES, Permission.VIEW, "ISMS"));
        assertMissing("permissions on null", () -> permissions.hasPermission(INES, Permission.VIEW, null));
        assertMissing("$PageView", () -> permissions.hasCreatePermission(INES, page("Home"), Page.class));
        assertMissing("to create class com.atlassian.confluence.spaces.Space",
            () -> permissions.hasCreatePermission(INES, space(), Space.class));
    }

    private static void assertMissing(String words, org.junit.function.ThrowingRunnable call) {
        String message = assertThrows(UnsupportedOperationException.class, call).getMessage();
        assertTrue(message, message.contains(words));
    }

    @Test
    public void knowsPeopleByNameAndKey() {
        UserManager users = sample.get(UserManager.class);
        assertEquals("key-ines", users.getUserProfile("ines").getUserKey().getStringValue());
        assertEquals("Hanna", users.getUserProfile(new UserKey("key-hanna")).getFullName());
        assertEquals("hanna", users.getUserProfile(new UserKey("key-hanna")).getUsername());
        assertNull(users.getUserProfile("nobody"));
        assertNull(users.getUserProfile(new UserKey("key-nobody")));
        UserAccessor accessor = sample.get(UserAccessor.class);
        assertEquals(INES, accessor.getUserByKey(new UserKey("key-ines")));
        assertNull(accessor.getUserByKey(new UserKey("key-nobody")));
        assertEquals(List.of("confluence-users"), accessor.getGroupNamesForUserName("ines"));
        assertEquals(List.of(), accessor.getGroupNamesForUserName("nobody"));
    }

    @Test
    public void speaksTheLanguageOfTheCurrentPerson() {
        I18nResolver texts = sample.get(I18nResolver.class);
        assertEquals("Good morning", texts.getText("greeting"));
        CurrentPerson.set(SamplePeople.HANNA);
        assertEquals("Guten Morgen", texts.getText("greeting"));
        assertEquals("1.200 Risiken", texts.getText("count", 1200));
        CurrentPerson.set(SamplePeople.INES);
        assertEquals("1,200 risks aren't rated", texts.getText("count", 1200));
        assertEquals("isn't", texts.getText("raw"));
        assertEquals("no.such.key", texts.getText("no.such.key", "argument"));
    }

    @Test
    public void knowsTheZoneOfTheCurrentPerson() {
        CurrentPerson.set(SamplePeople.HANNA);
        assertEquals(TimeZone.getTimeZone("Z").getRawOffset(),
            sample.get(TimeZoneManager.class).getUserTimeZone().getRawOffset());
        CurrentPerson.clear();
        assertEquals(TimeZone.getDefault(), sample.get(TimeZoneManager.class).getUserTimeZone());
    }

    @Test
    public void knowsWhereTheWikiLies() {
        ApplicationProperties wiki = sample.get(ApplicationProperties.class);
        assertEquals(SampleServices.BASE, wiki.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/confluence", wiki.getBaseUrl(UrlMode.RELATIVE));
    }

    @Test
    public void takesWebResourcesIntoThePage() {
        sample.get(PageBuilderService.class).assembler().resources().requireWebResource("a:b")
            .requireWebResource("a:c");
        assertEquals(List.of("a:b", "a:c"), sample.asked);
    }

    @Test
    public void keepsTheAppsTablesAndCountsTheirStatements() {
        ActiveObjects tables = sample.get(ActiveObjects.class);
        tables.create(Note.class, new DBParam("TITLE", "one"));
        long before = sample.services().statements().ofThisThread();
        assertEquals(1, tables.find(Note.class, Query.select()).length);
        assertEquals(before + 1, sample.services().statements().ofThisThread());
    }

    @Test
    public void anAppWithoutTablesHasNoServiceForThem() {
        try (SampleServices without = new SampleServices("", List.of())) {
            assertFalse(without.services().find(ActiveObjects.class).isPresent());
        }
    }

    @Test
    public void tablesThatConfluenceWouldRefuseEndTheStart() {
        String message = assertThrows(StartupFault.class,
            () -> new SampleServices("org.example.wrong", List.of(LongNames.class))).getMessage();
        assertTrue(message, message.contains("LongNames"));
    }

    /** Its table's name is too long for Oracle. */
    @Table("AN_UNREASONABLY_LONG_NAME_OF_A_TABLE")
    public interface LongNames extends Entity {
    }

    @Test
    public void whatIsNoServiceIsNotFound() {
        assertFalse(sample.services().find(ContentEntityManager.class).isPresent());
    }
}
