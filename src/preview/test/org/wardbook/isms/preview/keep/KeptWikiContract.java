package org.wardbook.isms.preview.keep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardbook.isms.preview.ao.ConnectionPool;
import org.wardbook.isms.preview.ao.StatementCounter;
import org.wardbook.isms.preview.wiki.Permissions;
import org.wardbook.isms.preview.wiki.Person;
import org.wardbook.isms.preview.wiki.Sharing.Grants;
import org.wardbook.isms.preview.wiki.Sharing.Restriction;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;
import org.wardbook.isms.preview.wiki.WikiSpace;

/** What the kept wiki does on every database; {@code other} is a second node with a pool of its own. */
public abstract class KeptWikiContract {

    private static final Set<String> EVERYBODY = Set.of("confluence-users");

    private final StatementCounter counter = new StatementCounter();
    private final List<HikariDataSource> pools = new ArrayList<>();
    private String url;
    private HikariDataSource pool;
    private KeptWiki wiki;
    private KeptWiki other;

    /** The URL of an empty database. */
    abstract String database() throws Exception;

    @Before
    public void open() throws Exception {
        url = database();
        pool = pool();
        wiki = KeptWiki.open(counter.watch(pool), KeptWikiContract::check);
        other = KeptWiki.open(pool(), KeptWikiContract::check);
    }

    @After
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    private HikariDataSource pool() {
        HikariDataSource made = ConnectionPool.open(url, "", "", 5);
        pools.add(made);
        return made;
    }

    private static void check(String storage) {
        if (storage.contains("<broken>")) {
            throw new WikiFault(400, "line 1");
        }
    }

    private Person person(String name) {
        return wiki.people().byName(name).orElseThrow();
    }

    private WikiSpace space(String key) {
        return wiki.spaces().create(key, "Space " + key, key + " home", "<p>home</p>", person("ines"));
    }

    private WikiPage page(long parent, String title) {
        return wiki.pages().create("ISMS", parent, title, "<p>" + title + "</p>", person("ines"));
    }

    private static void refused(int status, String text, ThrowingRunnable action) {
        WikiFault fault = assertThrows(WikiFault.class, action);
        assertEquals(fault.getMessage(), status, fault.status());
        assertTrue(fault.getMessage(), fault.getMessage().contains(text));
    }

    private static List<String> titles(List<WikiPage> pages) {
        return pages.stream().map(WikiPage::title).toList();
    }

    @Test
    public void anEmptyDatabaseGetsTheNinePeopleOnce() {
        KeptWiki again = KeptWiki.open(pool, KeptWikiContract::check);
        List<Person> all = again.people().matching("", 100);
        assertEquals(List.of("anna", "frank", "hanna", "ines", "ivo", "admin", "lea", "paula", "sam"),
            all.stream().map(Person::name).toList());
        all.forEach(one -> assertTrue(one.name(), one.groups().contains("confluence-users")));
        assertEquals("Ines Berger", person("ines").fullName());
        assertEquals(Set.of("confluence-users", "isms-team"), person("Ines").groups());
        assertEquals(Locale.GERMAN, person("hanna").locale());
        assertEquals(person("lea"), again.people().byKey(person("lea").key()).orElseThrow());
        assertTrue(wiki.people().byName("nobody").isEmpty());
        assertTrue(wiki.people().byKey("lea").isEmpty());
    }

    @Test
    public void peopleAreFoundByTheStartOfAWord() {
        assertEquals(List.of("Ines Berger"), names("ber", 10));
        assertEquals(List.of("Ines Berger"), names("INES B", 10));
        assertEquals(List.of("Ines Berger", "Ivo Novak"), names("i", 10));
        assertEquals(List.of("Ines Berger"), names("i", 1));
        assertEquals(List.of("Konrad Adler"), names("admin", 10));
        assertEquals(List.of(), names("erger", 10));
        assertEquals(9, names("%", 10).size());
    }

    private List<String> names(String text, int limit) {
        return wiki.people().matching(text, limit).stream().map(Person::fullName).toList();
    }

    @Test
    public void onlyTheOwnPasswordFitsAndItIsKeptHashed() {
        assertTrue(wiki.people().passwordFits("ines", "ines"));
        assertFalse(wiki.people().passwordFits("ines", "lea"));
        assertFalse(wiki.people().passwordFits("ines", ""));
        assertFalse(wiki.people().passwordFits("nobody", "nobody"));
        List<String> kept =
            new JdbcTemplate(pool).queryForList("select distinct password from wiki_person", String.class);
        assertEquals(9, kept.size());
        assertFalse(kept.toString(), kept.toString().contains("ines"));
    }

    @Test
    public void aPasswordThatFittedNeedsNoStatementAgain() {
        wiki.people().passwordFits("ines", "ines");
        long before = counter.total();
        assertTrue(wiki.people().passwordFits("ines", "ines"));
        assertEquals(before, counter.total());
        assertFalse(wiki.people().passwordFits("ines", "wrong"));
    }

    @Test
    public void languageAndThemeAreKept() {
        Person sam = person("sam");
        wiki.people().prefer(sam.key(), Locale.GERMAN, Person.Theme.DARK);
        Person changed = other.people().byName("sam").orElseThrow();
        assertEquals(Locale.GERMAN, changed.locale());
        assertEquals(Person.Theme.DARK, changed.theme());
        refused(404, "nobody", () -> wiki.people().prefer("nobody", Locale.GERMAN, Person.Theme.DARK));
    }

    @Test
    public void aSpaceHasAHomePageAndGrants() {
        WikiSpace made = space("ISMS");
        assertEquals(made, wiki.spaces().byKey("isms").orElseThrow());
        assertEquals(List.of(made), wiki.spaces().all());
        assertEquals("ISMS home", wiki.pages().byId(made.homePage()).orElseThrow().title());
        assertEquals(new Grants(false, EVERYBODY, EVERYBODY, Set.of(person("ines").key())),
            wiki.sharing().grants("ISMS"));
        assertTrue(wiki.spaces().byKey("OTHER").isEmpty());
    }

    @Test
    public void aSpaceNeedsAFreeWellFormedKeyANameAndAWholeHomePage() {
        space("ISMS");
        refused(409, "isms", () -> space("isms"));
        refused(400, "A-B", () -> space("A-B"));
        refused(400, "name", () -> wiki.spaces().create("B", " ", "t", "<p/>", person("ines")));
        refused(400, "line 1", () -> wiki.spaces().create("B", "b", "t", "<broken>", person("ines")));
        assertTrue(wiki.spaces().byKey("B").isEmpty());
    }

    @Test
    public void pagesAreFoundByIdAndByTitleInAnyCase() {
        WikiSpace home = space("ISMS");
        space("OTHER");
        WikiPage page = page(home.homePage(), " Risk Register ");
        assertEquals("Risk Register", page.title());
        assertEquals(1, page.version());
        assertEquals(person("ines").key(), page.by());
        assertEquals(page.id(), page.current());
        assertFalse(page.historical());
        assertEquals(page, wiki.pages().byId(page.id()).orElseThrow());
        assertEquals(page, wiki.pages().byTitle("isms", "risk register").orElseThrow());
        assertTrue(wiki.pages().byTitle("OTHER", "Risk Register").isEmpty());
        assertTrue(wiki.pages().byId(1).isEmpty());
    }

    @Test
    public void childrenComeInTheOrderTheyWereMade() {
        long home = space("ISMS").homePage();
        WikiPage second = page(home, "b");
        page(home, "a");
        page(second.id(), "deep");
        page(0, "top");
        assertEquals(List.of("b", "a"), titles(wiki.pages().children("ISMS", home)));
        assertEquals(List.of("ISMS home", "top"), titles(wiki.pages().children("ISMS", 0)));
        assertEquals(List.of("ISMS home", "b", "a", "deep", "top"), titles(wiki.pages().inSpace("ISMS")));
    }

    @Test
    public void aTitleIsTakenOncePerSpace() {
        space("ISMS");
        space("OTHER");
        WikiPage page = page(0, "Risk register");
        WikiPage scope = page(0, "Scope");
        refused(409, "RISK REGISTER", () -> page(0, "RISK REGISTER"));
        refused(409, "risk register", () -> update(wiki, scope.id(), 1, "risk register"));
        assertEquals("RISK register", update(wiki, page.id(), 1, "RISK register").title());
        wiki.pages().create("OTHER", 0, "Risk register", "<p/>", person("ines"));
    }

    @Test
    public void whatCannotBeSavedIsRefused() {
        space("ISMS");
        space("OTHER");
        WikiPage page = page(0, "Scope");
        refused(400, "title", () -> page(0, " "));
        refused(400, "255", () -> page(0, "x".repeat(256)));
        refused(400, "one line", () -> page(0, "a\nb"));
        refused(404, "NONE", () -> wiki.pages().create("NONE", 0, "t", "<p/>", person("ines")));
        refused(404, "below", () -> wiki.pages().create("OTHER", page.id(), "t", "<p/>", person("ines")));
        refused(400, "line 1", () -> wiki.pages().create("ISMS", 0, "t", "<broken>", person("ines")));
        refused(400, "line 1",
            () -> wiki.pages().update(page.id(), 1, "Scope", "<broken>", "", person("ines")));
        refused(400, "1000",
            () -> wiki.pages().update(page.id(), 1, "Scope", "<p/>", "x".repeat(1001), person("ines")));
        refused(404, "id 1", () -> update(wiki, 1, 1, "Nowhere"));
        assertEquals(page, wiki.pages().byId(page.id()).orElseThrow());
    }

    private WikiPage update(KeptWiki node, long page, int expected, String title) {
        return node.pages().update(page, expected, title, "<p>" + title + "</p>", "now " + title, person("sam"));
    }

    @Test
    public void olderVersionsStayAsTheyWere() {
        space("ISMS");
        WikiPage first = page(0, "Scope");
        update(wiki, first.id(), 1, "Scope and limits");
        WikiPage third = update(wiki, first.id(), 2, "Scope of the ISMS");
        assertEquals(first.id(), third.id());
        List<WikiPage> versions = wiki.pages().versions(first.id());
        assertEquals(List.of("Scope of the ISMS", "Scope and limits", "Scope"), titles(versions));
        assertEquals(List.of(3, 2, 1), versions.stream().map(WikiPage::version).toList());
        assertEquals(third, versions.get(0));
        WikiPage oldest = versions.get(2);
        assertTrue(oldest.historical());
        assertEquals(first.id(), oldest.current());
        assertNotEquals(first.id(), oldest.id());
        assertEquals("<p>Scope</p>", oldest.storage());
        assertEquals(first.changedAt(), oldest.changedAt());
        assertEquals(person("ines").key(), oldest.by());
        assertEquals("now Scope and limits", versions.get(1).comment());
        assertEquals(oldest, wiki.pages().byId(oldest.id()).orElseThrow());
        assertEquals(oldest, wiki.pages().version(first.id(), 1).orElseThrow());
        assertEquals(third, wiki.pages().version(first.id(), 3).orElseThrow());
        assertTrue(wiki.pages().version(first.id(), 4).isEmpty());
        assertTrue(wiki.pages().byTitle("ISMS", "Scope").isEmpty());
    }

    @Test
    public void aStaleVersionIsRefused() {
        space("ISMS");
        WikiPage page = page(0, "Scope");
        update(wiki, page.id(), 1, "Scope 2");
        refused(409, "version 2", () -> update(other, page.id(), 1, "Scope 3"));
        refused(409, "version 2", () -> update(other, page.id(), 3, "Scope 3"));
        assertEquals("Scope 2", other.pages().byId(page.id()).orElseThrow().title());
    }

    @Test
    public void ofTwoThatChangeOneVersionAtOnceExactlyOneWins() throws Exception {
        space("ISMS");
        WikiPage page = page(0, "Scope");
        for (int version = 1; version <= 10; version++) {
            int expected = version;
            assertEquals(List.of("409", "saved"), atOnce(node -> update(node, page.id(), expected, "Scope")));
        }
        assertEquals(11, wiki.pages().versions(page.id()).size());
    }

    @Test
    public void ofTwoThatTakeOneTitleAtOnceExactlyOneWins() throws Exception {
        space("ISMS");
        for (int number = 1; number <= 10; number++) {
            String title = "Scope " + number;
            assertEquals(List.of("409", "saved"),
                atOnce(node -> node.pages().create("ISMS", 0, title, "<p/>", person("sam"))));
        }
    }

    @Test
    public void nodesThatStartAtOnceMakeTheTablesAndPeopleOnce() throws Exception {
        String empty = database();
        List<Callable<Integer>> starts = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            HikariDataSource source = ConnectionPool.open(empty, "", "", 2);
            pools.add(source);
            starts.add(() -> KeptWiki.open(source, KeptWikiContract::check).people().matching("", 100).size());
        }
        ExecutorService threads = Executors.newFixedThreadPool(starts.size());
        try {
            for (Future<Integer> node : threads.invokeAll(starts)) {
                assertEquals(9, (int) node.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private interface Work {
        void on(KeptWiki node);
    }

    private List<String> atOnce(Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = List.of(() -> outcome(start, wiki, work), () -> outcome(start, other, work));
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(both)) {
                outcomes.add(one.get());
            }
            return outcomes.stream().sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private static String outcome(CyclicBarrier start, KeptWiki node, Work work) throws Exception {
        start.await();
        try {
            work.on(node);
            return "saved";
        } catch (WikiFault refused) {
            return String.valueOf(refused.status());
        }
    }

    @Test
    public void nodesSeeEachOthersChangesAtOnce() {
        space("ISMS");
        WikiPage page = page(0, "Scope");
        assertEquals(page, other.pages().byId(page.id()).orElseThrow());
        WikiPage changed = update(other, page.id(), 1, "Scope 2");
        assertEquals(changed, wiki.pages().byId(page.id()).orElseThrow());
        assertEquals(List.of("ISMS home", "Scope 2"), titles(wiki.pages().inSpace("ISMS")));
        other.sharing().restrict(page.id(), new Restriction(Set.of("auditors"), Set.of()));
        assertFalse(wiki.permissions().mayView(person("sam"), changed));
        other.sharing().grant("ISMS", new Grants(false, Set.of("isms-team"), Set.of(), Set.of("isms-team")));
        assertFalse(wiki.permissions().mayView(person("sam"), "ISMS"));
        other.pages().delete(page.id(), person("ines"));
        assertTrue(wiki.pages().byId(page.id()).isEmpty());
    }

    @Test
    public void theGrantsOfASpaceSayWhoDoesWhat() {
        space("ISMS");
        wiki.sharing().grant("ISMS", new Grants(false, Set.of("auditors", "isms-team", person("sam").key()),
            Set.of("isms-team", "it-operations"), Set.of(person("ines").key())));
        assertEquals("view create administer", rights("ines"));
        assertEquals("view", rights("anna"));
        assertEquals("view", rights("sam"));
        assertEquals("", rights("ivo"));
        assertEquals("view create administer", rights("admin"));
        assertEquals("", rights(null));
        wiki.sharing().grant("ISMS", new Grants(true, Set.of(), Set.of("isms-team"), Set.of("isms-team")));
        assertEquals("view", rights(null));
        assertEquals("view", rights("ivo"));
        assertEquals("view create administer", rights("ines"));
        assertFalse(wiki.permissions().mayView(person("admin"), "NONE"));
    }

    private String rights(String name) {
        Permissions permissions = wiki.permissions();
        Person person = name == null ? null : person(name);
        return ((permissions.mayView(person, "ISMS") ? "view " : "")
            + (permissions.mayCreatePages(person, "isms") ? "create " : "")
            + (permissions.mayAdminister(person, "ISMS") ? "administer" : "")).strip();
    }

    @Test
    public void aSpaceKeepsAnAdministratorAndKnowsItsMembers() {
        space("ISMS");
        refused(409, "administer",
            () -> wiki.sharing().grant("ISMS", new Grants(false, EVERYBODY, EVERYBODY, Set.of())));
        refused(400, "'nobody'",
            () -> wiki.sharing().grant("ISMS", new Grants(false, Set.of("nobody"), EVERYBODY, EVERYBODY)));
        refused(404, "NONE", () -> wiki.sharing().grant("NONE", new Grants(false, EVERYBODY, EVERYBODY, EVERYBODY)));
        refused(404, "NONE", () -> wiki.sharing().grants("NONE"));
        assertEquals(Set.of(person("ines").key()), wiki.sharing().grants("ISMS").administrators());
    }

    @Test
    public void viewingRestrictionsReachThePagesBelowAndEditingOnesDoNot() {
        long home = space("ISMS").homePage();
        WikiPage above = page(home, "Audit");
        WikiPage below = page(page(above.id(), "2026").id(), "Notes");
        wiki.sharing().restrict(above.id(), new Restriction(Set.of("auditors", "isms-team"), Set.of("auditors")));
        assertEquals("view edit", rights("anna", above));
        assertEquals("view", rights("ines", above));
        assertEquals("", rights("sam", above));
        assertEquals("view edit", rights("ines", below));
        assertEquals("", rights("sam", below));
        assertEquals("view edit", rights("admin", below));
        wiki.sharing().restrict(below.id(), new Restriction(Set.of(person("anna").key()), Set.of()));
        assertEquals("view edit", rights("anna", below));
        assertEquals("", rights("ines", below));
        update(wiki, below.id(), 1, "Notes 2");
        WikiPage older = wiki.pages().versions(below.id()).get(1);
        assertEquals("", rights("ines", older));
        wiki.sharing().restrict(below.id(), new Restriction(Set.of(), Set.of()));
        wiki.sharing().restrict(above.id(), new Restriction(Set.of(), Set.of()));
        assertEquals("view edit", rights("sam", below));
        assertEquals(new Restriction(Set.of(), Set.of()), wiki.sharing().restriction(above.id()));
    }

    private String rights(String name, WikiPage page) {
        return ((wiki.permissions().mayView(person(name), page) ? "view " : "")
            + (wiki.permissions().mayEdit(person(name), page) ? "edit" : "")).strip();
    }

    @Test
    public void onlyPagesAndExistingMembersAreRestricted() {
        WikiPage page = wiki.pages().byId(space("ISMS").homePage()).orElseThrow();
        refused(400, "'nobody'", () -> wiki.sharing().restrict(page.id(), new Restriction(Set.of("nobody"), Set.of())));
        refused(404, "id 1", () -> wiki.sharing().restrict(1, new Restriction(Set.of(), Set.of())));
    }

    @Test
    public void thePagesBelowADeletedPageMoveUp() {
        long home = space("ISMS").homePage();
        WikiPage above = page(home, "Audit");
        WikiPage below = page(above.id(), "2026");
        update(wiki, above.id(), 1, "Audits");
        long older = wiki.pages().versions(above.id()).get(1).id();
        wiki.sharing().restrict(above.id(), new Restriction(Set.of("auditors"), Set.of()));
        wiki.pages().delete(above.id(), person("ines"));
        assertTrue(wiki.pages().byId(above.id()).isEmpty());
        assertTrue(wiki.pages().byId(older).isEmpty());
        assertEquals(List.of(), wiki.pages().versions(above.id()));
        assertEquals(home, wiki.pages().byId(below.id()).orElseThrow().parent());
        assertEquals("view edit", rights("sam", below));
        refused(404, String.valueOf(above.id()), () -> wiki.pages().delete(above.id(), person("ines")));
        refused(409, "home page", () -> wiki.pages().delete(home, person("ines")));
        page(home, "Audits");
    }

    @Test
    public void aTransactionThatFailsTakesItsPagesBack() {
        space("ISMS");
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        KeptWiki joining = KeptWiki.open(pool, KeptWikiContract::check);
        assertThrows(IllegalStateException.class, () -> transaction.execute(status -> {
            joining.pages().create("ISMS", 0, "Scope", "<p/>", person("ines"));
            throw new IllegalStateException("stop");
        }));
        assertTrue(joining.pages().byTitle("ISMS", "Scope").isEmpty());
        assertEquals(List.of("ISMS home"), titles(joining.pages().inSpace("ISMS")));
    }

    @Test
    public void everythingSurvivesARestart() {
        WikiSpace home = space("ISMS");
        WikiPage page = update(wiki, page(home.homePage(), "Scope").id(), 1, "Ümfang – ✓ 😀");
        wiki.people().prefer(person("sam").key(), Locale.GERMAN, Person.Theme.DARK);
        wiki.sharing().restrict(page.id(), new Restriction(Set.of("auditors"), Set.of()));
        List<WikiPage> versions = wiki.pages().versions(page.id());
        pools.forEach(HikariDataSource::close);
        KeptWiki again = KeptWiki.open(pool(), KeptWikiContract::check);
        assertEquals(home, again.spaces().byKey("ISMS").orElseThrow());
        assertEquals(page, again.pages().byTitle("ISMS", "ümfang – ✓ 😀").orElseThrow());
        assertEquals(versions, again.pages().versions(page.id()));
        assertEquals(Locale.GERMAN, again.people().byName("sam").orElseThrow().locale());
        assertEquals(Set.of("auditors"), again.sharing().restriction(page.id()).viewers());
        assertTrue(again.people().passwordFits("sam", "sam"));
        assertNotEquals(page.id(),
            again.pages().create("ISMS", 0, "New", "<p/>", again.people().byName("sam").orElseThrow()).id());
    }

    @Test
    public void viewingAPageTakesFourStatements() {
        WikiPage page = page(page(space("ISMS").homePage(), "Audit").id(), "Scope");
        Person sam = person("sam");
        wiki.pages().byId(page.id());
        long before = counter.total();
        wiki.people().byKey(sam.key());
        WikiPage seen = wiki.pages().byTitle("ISMS", "Scope").orElseThrow();
        wiki.permissions().mayView(sam, seen);
        assertEquals(4, counter.total() - before);
    }

    @Test
    public void theTreeOfASpaceTakesOneStatement() {
        long home = space("ISMS").homePage();
        for (int number = 1; number <= 20; number++) {
            page(home, "Page " + number);
        }
        wiki.pages().inSpace("ISMS");
        long before = counter.total();
        assertEquals(21, wiki.pages().inSpace("ISMS").size());
        assertEquals(1, counter.total() - before);
    }
}
