package org.wardbook.isms.preview.struts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.spaces.Space;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Element;
import org.wardbook.isms.preview.host.Frame;
import org.wardbook.isms.preview.struts.sample.Settings;
import org.wardbook.isms.preview.velocity.Allowlist;
import org.wardbook.isms.preview.velocity.Templates;
import org.wardbook.isms.preview.web.SampleCode;
import org.wardbook.isms.preview.web.SampleServer;
import org.wardbook.isms.preview.wiki.WikiSpace;
import org.xml.sax.InputSource;

public class ActionFilterTest {

    private static final String INES = SampleServer.basic("ines", "ines");
    private static final String HANNA = SampleServer.basic("hanna", "hanna");
    private static final String MODULE = "<struts key='actions' name='Actions'>"
        + "<package name='sample' extends='default' namespace='/spaces/sample'>"
        + "<default-interceptor-ref name='validatingStack'/>"
        + "<action name='settings' class='" + Settings.class.getName() + "' method='show'>"
        + "<result name='success' type='velocity'>/templates/settings.vm</result></action>"
        + "<action name='save' class='" + Settings.class.getName() + "' method='save'>"
        + "<result name='success' type='redirect'>/spaces/sample/settings.action?key=ISMS</result></action>"
        + "</package></struts>";
    private static final String HEAD = "<html><head><title>$action.getText('sample.title') &amp; co</title>"
        + "<meta name=\"decorator\" content=\"atl.general\"/></head>";
    private static final String TEMPLATE = HEAD + """
        <body class="x">#applyDecorator("root")#decoratorParam("helper" $action.helper)
        #decoratorParam("context" "space-administration")#decoratorParam("mode" "view-space-administration")
        #decoratorParam("space" $action.space)
        #applyDecorator("root")#decoratorParam("helper" $action.helper)#decoratorParam("context" "spaceadminpanel")
        #decoratorParam("selection" "sample-settings")#decoratorParam("title" "$action.getText('sample.title') & co")
        #decoratorParam("selectedTab" "admin")#decoratorParam("selectedSpaceToolsWebItem" "sample-settings")
        <p>$action.spaceKey $action.view $action.secret</p>#end
        #end</body></html>""";
    private static final String SETTINGS = "/spaces/sample/settings.action?key=ISMS";

    private String template = TEMPLATE;
    private SampleServer server;

    /** A space by its key alone. */
    private static final class Keyed extends Space {

        private final String key;

        Keyed(String key) {
            this.key = key;
        }

        @Override
        public String getKey() {
            return key;
        }
    }

    /** Shows what it is given, between bars. */
    private static final class Bars implements Frame {

        @Override
        public String general(String title, String body) {
            return title + "|" + body;
        }

        @Override
        public String spaceTools(String title, WikiSpace space, String selected, String body) {
            return title + "|" + space.name() + "|" + selected + "|" + body;
        }

        @Override
        public String notice(int status, String title, String sentence) {
            return status + "|" + title;
        }
    }

    @Before
    public void start() {
        restart();
    }

    /** Templates are read once. */
    private void restart() {
        ActionHost host = new ActionHost(new SampleCode(Settings.class), new SampleWiki(), new Bars(), templates(),
            Keyed::new, (locale, key) -> locale.getLanguage().equals("de") ? "Einstellungen" : "Settings", Map::of);
        try {
            server = new SampleServer(Map.of(), new ActionFilter(List.of(element(MODULE)), host));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void showsTheActionsPageInTheFrameOfTheSpacesTools() {
        HttpResponse<String> answer = get(SETTINGS + "&view=matrix", INES);
        assertEquals(200, answer.statusCode());
        assertEquals("Settings & co|Information security|sample-settings|<p>ISMS matrix none</p>", answer.body());
    }

    @Test
    public void showsATemplateWithoutDecoratorOfItsOwnInTheGeneralFrame() {
        template = HEAD + "<body><p>$action.spaceKey</p></body></html>";
        assertEquals("Settings & co|<p>ISMS</p>", get(SETTINGS, INES).body());
    }

    @Test
    public void failsWhereATemplateNamesAnotherDecorator() {
        for (String[] change : new String[][] {{"atl.general", "main"}, {"<meta name", "<meta nome"},
            {"</head>", "<content tag=\"x\">y</content></head>"}}) {
            template = TEMPLATE.replace(change[0], change[1]);
            stop();
            restart();
            assertEquals(change[1], 500, get(SETTINGS, INES).statusCode());
        }
    }

    @Test
    public void ignoresAParameterWhoseSetterIsNotAnnotated() {
        String body = get(SETTINGS + "&view=matrix&secret=told", INES).body();
        assertTrue(body, body.endsWith("<p>ISMS matrix none</p>"));
    }

    @Test
    public void keepsOutWhoDoesNotAdministerTheSpace() {
        HttpResponse<String> answer = get(SETTINGS, HANNA);
        assertEquals(403, answer.statusCode());
        assertEquals("403|Not permitted", answer.body());
    }

    @Test
    public void sendsStrangersToTheLoginAndBack() {
        HttpResponse<String> answer = server.call("GET", SETTINGS, null);
        assertEquals(302, answer.statusCode());
        assertEquals("/confluence/login.action?os_destination=%2Fspaces%2Fsample%2Fsettings.action%3Fkey%3DISMS",
            answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    public void needsASpaceThatExists() {
        assertEquals(404, get("/spaces/sample/settings.action", INES).statusCode());
        assertEquals(404, get("/spaces/sample/settings.action?key=NONE", INES).statusCode());
    }

    @Test
    public void takesOnlyPostWhereTheMethodPermitsNothingElse() {
        assertEquals(405, get("/spaces/sample/save.action?key=ISMS", INES).statusCode());
        assertEquals(405, server.call("POST", SETTINGS, "", "Authorization", INES).statusCode());
    }

    @Test
    public void refusesAPostWithoutTheFormToken() {
        HttpResponse<String> answer =
            server.call("POST", "/spaces/sample/save.action?key=ISMS", "", "Authorization", INES);
        assertEquals("403|XSRF security token missing", answer.body());
    }

    @Test
    public void knowsNoOtherAction() {
        assertEquals(404, get("/spaces/sample/none.action?key=ISMS", INES).statusCode());
        assertEquals(404, get("/spaces/sample/settings!save.action?key=ISMS", INES).statusCode());
    }

    @Test
    public void refusesADescriptorThatConfluenceRefuses() throws Exception {
        for (String[] change : new String[][] {{"'/spaces/sample'", "'/spaces/sam_ple'"}, {"'settings'", "'set_tings'"},
            {"'velocity'", "'freemarker'"}, {"'validatingStack'", "'emptyStack'"}, {"'default'", "'struts-default'"}}) {
            Element module = element(MODULE.replace(change[0], change[1]));
            assertThrows(change[1], IllegalStateException.class, () -> new ActionDescriptor(List.of(module)));
        }
    }

    private HttpResponse<String> get(String path, String credentials) {
        return server.call("GET", path, null, "Authorization", credentials);
    }

    private Templates templates() {
        String type = Settings.class.getName();
        return new Templates(
            path -> path.equals("templates/settings.vm") ? template.getBytes(StandardCharsets.UTF_8) : null,
            Allowlist.withHost(List.of(type + "#getView()", type + "#getSecret()")),
            key -> { });
    }

    private static Element element(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }
}
