package org.wardbook.isms.preview.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.host.RenderContext;
import org.wardbook.isms.preview.pages.MemoryWiki;
import org.wardbook.isms.preview.pages.SampleMacros;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.Sharing;
import org.wardbook.isms.preview.wiki.WikiFault;
import org.wardbook.isms.preview.wiki.WikiPage;

public class RendererTest {

    private final MemoryWiki wiki = new MemoryWiki(new SamplePeople(), StorageFormat::check);
    private final Renderer renderer = new Renderer(wiki, SampleMacros::new, "/confluence");

    @Before
    public void create() {
        CurrentPerson.set(SamplePeople.INES);
        wiki.create("ISMS", "Information security", "Home", "", SamplePeople.INES);
    }

    @After
    public void nobody() {
        CurrentPerson.clear();
    }

    @Test
    public void writesTextsHeadingsListsAndTables() {
        rendered("<p>A &amp; &lt;b&gt; \u00a0\u2013 <strong>x</strong><br></p>",
            "<p>A &amp; &lt;b&gt; &nbsp;&ndash; <strong>x</strong><br /></p>");
        rendered("<h2 id=\"Home-Whodecides\">Who decides</h2><h2 id=\"Home-Whodecides.1\">Who  decides</h2>",
            "<h2>Who decides</h2><h2>Who  decides</h2>");
        rendered("<ol start=\"3\"><li>a</li></ol><hr>", "<ol start=\"3\"><li>a</li></ol><hr/>");
        rendered("<div class=\"table-wrap\"><table class=\"wrapped confluenceTable\"><tbody><tr>"
            + "<th scope=\"col\">a</th><td colspan=\"2\">b</td></tr></tbody></table></div>",
            "<table class=\"wrapped\" data-layout=\"wide\"><tbody><tr><th scope=\"col\">a</th><td colspan=\"2\">b</td>"
            + "</tr></tbody></table>");
        rendered("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"nofollow noopener\">x</a>",
            "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>");
    }

    @Test
    public void neverTakesTextForMarkup() {
        rendered("&lt;script&gt;alert(1)&lt;/script&gt;<p title=\"&quot;&gt;&lt;b&gt;\">&lt;i&gt;</p>",
            "<![CDATA[<script>alert(1)</script>]]><p title=\"&quot;&gt;&lt;b&gt;\">&lt;i&gt;</p>");
        rendered("<pre class=\"code-block\" tabindex=\"0\"><code>a &lt; b &amp;&amp; &amp;euro;</code></pre>",
            macro("code", "<ac:plain-text-body><![CDATA[a < b && &euro;]]></ac:plain-text-body>"));
        rendered("<a href=\"/confluence/pages/viewpage.action?spaceKey=ISMS&amp;title=%3Cscript%3E\">"
            + "&lt;script&gt;</a>",
            "<ac:link><ri:page ri:content-title=\"&lt;script&gt;\"/></ac:link>");
    }

    @Test
    public void linksToPagesSpacesAndPeople() {
        rendered("<a href=\"/confluence/display/ISMS/Risk+register\">Risk register</a>",
            "<ac:link><ri:page ri:content-title=\"Risk register\"/></ac:link>");
        rendered("<a href=\"/confluence/display/HR/%C3%9Cbung#\u00dcbung-Aone\">the <b>list</b></a>",
            "<ac:link ac:anchor=\"A one\"><ri:page ri:content-title=\"\u00dcbung\" ri:space-key=\"HR\"/>"
            + "<ac:link-body>the <b>list</b></ac:link-body></ac:link>");
        rendered("<a href=\"#Home-Scope\">see &lt;below&gt;</a>", "<ac:link ac:anchor=\"Scope\">"
            + "<ac:plain-text-link-body><![CDATA[see <below>]]></ac:plain-text-link-body></ac:link>");
        rendered("<a href=\"/confluence/display/HR\">HR</a>", "<ac:link><ri:space ri:space-key=\"HR\"/></ac:link>");
        rendered("<a class=\"confluence-userlink\" href=\"/confluence/display/~hanna\">Hanna</a>",
            "<ac:link><ri:user ri:userkey=\"key-hanna\"/></ac:link>");
        rendered("<span class=\"confluence-userlink user-unknown\">Unknown user</span>",
            "<ac:link><ri:user ri:username=\"gone\"/></ac:link>");
    }

    @Test
    public void writesTasksLayoutsDatesAndSigns() {
        rendered("<ul class=\"inline-task-list\"><li class=\"checked\" data-inline-task-id=\"1\">"
            + "<span class=\"task-state\" role=\"img\" aria-label=\"Done:\"></span><span>Read</span></li></ul>",
            "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
            + "<ac:task-body>Read</ac:task-body></ac:task></ac:task-list>");
        rendered("<div class=\"contentLayout2\"><div class=\"columnLayout two-equal\" data-layout=\"two-equal\">"
            + "<div class=\"cell\">a</div><div class=\"cell\">b</div></div></div>",
            "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>a</ac:layout-cell>"
            + "<ac:layout-cell>b</ac:layout-cell></ac:layout-section></ac:layout>");
        rendered("<time class=\"date-past\" datetime=\"2026-03-01\">Mar 1, 2026</time>",
            "<time datetime=\"2026-03-01\"/>");
        rendered("<span class=\"emoticon\" role=\"img\" aria-label=\"tick\">\u2714</span>",
            "<ac:emoticon ac:name=\"tick\"/>");
        rendered("a", "a<ac:placeholder>say more</ac:placeholder>");
    }

    @Test
    public void givesMacrosTextsOnly() {
        rendered("<div class=\"echo\">{page=HR:A &lt;b&gt;, person=hanna, space=ISMS, words=x &amp; y} ISMS display"
            + "</div>",
            macro("echo", parameter("words", "x &amp; y") + parameter("space", "<ri:space ri:space-key=\"ISMS\"/>")
            + parameter("person", "<ri:user ri:userkey=\"key-hanna\"/>") + parameter("page",
            "<ac:link><ri:page ri:space-key=\"HR\" ri:content-title=\"A &lt;b&gt;\"/></ac:link>")));
    }

    @Test
    public void givesMacrosTheirRenderedOrPlainBody() {
        rendered("<div class=\"echo\">{} ISMS display<p>a</p><div class=\"echo\">{} ISMS display</div></div>",
            macro("echo", "<ac:rich-text-body><p>a</p>" + macro("echo", "") + "</ac:rich-text-body>"));
        rendered("<div class=\"echo\">{} ISMS display<raw></div>",
            macro("echo", "<ac:plain-text-body><![CDATA[<raw>]]></ac:plain-text-body>"));
    }

    @Test
    public void showsTheFaultOfAMacroInItsPlace() {
        String box = "<p>a</p><div class=\"aui-message aui-message-error\"><p class=\"title\">The macro &quot;%s&quot; "
            + "cannot be shown</p><p>%s</p></div><p>b</p>";
        rendered(String.format(box, "refuse", "The field &quot;&lt;b&gt;x&quot; does not exist."),
            "<p>a</p>" + macro("refuse", "") + "<p>b</p>");
        rendered(String.format(box, "&lt;none&gt;", "No installed app has a macro named &quot;&lt;none&gt;&quot;."
            + " Correct the name, or remove the macro from the page."),
            "<p>a</p>" + macro("&lt;none&gt;", "") + "<p>b</p>");
        Logger log = Logger.getLogger(AppMacro.class.getName());
        log.setLevel(Level.OFF);
        rendered(String.format(box, "break", "It met an unexpected fault; the log of the wiki says more."),
            "<p>a</p>" + macro("break", "") + "<p>b</p>");
        log.setLevel(null);
    }

    @Test
    public void hasConfluencesOwnMacrosForText() {
        String body = "<ac:rich-text-body><p>a</p></ac:rich-text-body>";
        rendered("<div class=\"confluence-information-macro aui-message aui-message-info\"><p class=\"title\">&lt;T&gt;"
            + "</p><p>a</p></div>", macro("info", parameter("title", "&lt;T&gt;") + body));
        rendered("<div class=\"panel\"><div class=\"panelHeader\">T</div><div class=\"panelContent\"><p>a</p></div>"
            + "</div>",
            macro("panel", parameter("title", "T") + body));
        rendered("<details class=\"expand-container\"><summary>Show more</summary><div class=\"expand-content\"><p>a"
            + "</p></div></details>", macro("expand", body));
        rendered("<span class=\"aui-lozenge aui-lozenge-success\">DONE</span>",
            macro("status", parameter("colour", "Green") + parameter("title", "DONE")));
        rendered("<nav class=\"toc-macro\" aria-label=\"Contents of this page\"><ul><li class=\"toc-level-2\">"
            + "<a href=\"#Home-B\">B</a></li></ul></nav><h1 id=\"Home-A\">A</h1><h2 id=\"Home-B\">B</h2>",
            macro("toc", parameter("minLevel", "2")) + "<h1>A</h1><h2>B</h2>");
    }

    @Test
    public void listsOnlyChildrenThatTheReaderMaySee() {
        WikiPage home = wiki.byTitle("ISMS", "Home").orElseThrow();
        wiki.create("ISMS", home.id(), "Open", "", SamplePeople.INES);
        WikiPage secret = wiki.create("ISMS", home.id(), "Secret", "", SamplePeople.INES);
        wiki.restrict(secret.id(), new Sharing.Restriction(
            Set.of("key-ines"), Set.of()));
        CurrentPerson.set(SamplePeople.HANNA);
        rendered("<ul class=\"childpages-macro\"><li><a href=\"/confluence/display/ISMS/Open\">Open</a></li></ul>",
            macro("children", ""));
    }

    @Test
    public void speaksTheLanguageOfEachReader() {
        CurrentPerson.set(SamplePeople.HANNA);
        rendered("<time class=\"date-past\" datetime=\"2026-03-01\">01.03.2026</time>",
            "<time datetime=\"2026-03-01\"/>");
    }

    @Test
    public void convertsWithoutAPageAndRefusesMalformedText() {
        RenderContext nowhere = new RenderContext(null, null, "email");
        assertEquals("<h1 id=\"id-A\">A</h1><div class=\"echo\">{} null email</div>",
            renderer.convert("<h1>A</h1>" + macro("echo", ""), nowhere));
        assertThrows(WikiFault.class, () -> renderer.convert("<p>", nowhere));
    }

    @Test
    public void showsEachVersionAsItIs() {
        WikiPage before = page("<p>before</p>");
        assertEquals("<p>before</p>", renderer.view(before, "display"));
        assertEquals("<p>before</p>", renderer.view(before, "display"));
        assertEquals("<p>unsaved</p>", renderer.view(page("<p>unsaved</p>"), "preview"));
    }

    private void rendered(String html, String storage) {
        assertEquals(html, renderer.view(page(storage), "display"));
    }

    private WikiPage page(String storage) {
        WikiPage home = wiki.byTitle("ISMS", "Home").orElseThrow();
        return new WikiPage(home.id(), home.id(), "ISMS", 0, "Home", storage, 1, Instant.EPOCH, "key-ines", "");
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private static String parameter(String name, String inside) {
        return "<ac:parameter ac:name=\"" + name + "\">" + inside + "</ac:parameter>";
    }
}
