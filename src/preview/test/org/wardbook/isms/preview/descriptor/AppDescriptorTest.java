package org.wardbook.isms.preview.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.wardbook.isms.preview.ao.Note;
import org.wardbook.isms.preview.descriptor.sample.SampleMacro;
import org.wardbook.isms.preview.descriptor.sample.SampleTexts;
import org.wardbook.isms.preview.resource.WebResource;
import org.wardbook.isms.preview.rest.RestModule;

public class AppDescriptorTest {

    private static final String MACRO = SampleMacro.class.getName();
    private static final String TEXTS = SampleTexts.class.getName();
    private static final String ACTION = "org.wardbook.isms.preview.descriptor.sample.SampleAction";
    private static final String CONDITION =
        "com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private DescribedApp app;

    @Before
    public void makeTheApp() {
        app = new DescribedApp(folder.getRoot().toPath());
    }

    private AppDescriptor read(String modules) {
        return AppDescriptor.read(app.with(modules));
    }

    private String refused(String modules) {
        return assertThrows(DescriptorFault.class, () -> read(modules)).getMessage();
    }

    @Test
    public void readsTablesRestModulesAndTheAllowlist() {
        AppDescriptor descriptor = read("<ao key='ao' namespace='org.example'><entity>" + Note.class.getName()
            + "</entity></ao><rest key='rest' path='/sample' version='1.0'><package>org.example.one</package>"
            + "<package>org.example.two</package></rest><velocity-allowlist key='allowed'>"
            + "<method>org.example.Row#title()</method></velocity-allowlist>");
        assertEquals(new TablesModule("ao", "org.example", List.of(Note.class)), descriptor.tables().orElseThrow());
        assertEquals(List.of(new RestModule("rest", "/sample", "1.0", List.of("org.example.one", "org.example.two"))),
            descriptor.rest());
        assertEquals(List.of("org.example.Row#title()"), descriptor.allowlist());
        assertEquals("1.2", descriptor.version());
    }

    @Test
    public void readsMacrosWithTheirParameters() {
        XhtmlMacro macro = read("<xhtml-macro name='one' key='one-macro' class='" + MACRO + "'"
            + " icon='/download/resources/org.example.sample/images/one.png' documentation-url='https://example.org'>"
            + "<description key='one.about'/><category name='reporting'/><parameters>"
            + "<parameter name='sort' type='string' default='-score'><alias name=''/></parameter>"
            + "<parameter name='view' type='enum' required='true'><value name='inherent'/><value name='target'/>"
            + "</parameter><parameter name='space' type='spacekey' multiple='true'>"
            + "<option key='key' value='yes'/></parameter></parameters></xhtml-macro>").macros().get(0);
        assertEquals(new XhtmlMacro("one", "one-macro", SampleMacro.class,
            "/download/resources/org.example.sample/images/one.png", "https://example.org", "one.about",
            List.of("reporting"), List.of(
                new XhtmlMacro.Parameter("sort", "string", false, false, "-score", List.of(), Map.of(), List.of("")),
                new XhtmlMacro.Parameter("view", "enum", true, false, "", List.of("inherent", "target"), Map.of(),
                    List.of()),
                new XhtmlMacro.Parameter("space", "spacekey", false, true, "", List.of(), Map.of("key", "yes"),
                    List.of()))), macro);
    }

    @Test
    public void readsWebResourcesAndDownloads() {
        app.file("js/one.js", "one()");
        AppDescriptor descriptor = read("<resource type='download' name='images/' location='/images'/>"
            + "<web-resource key='one' name='One'><transformation extension='js'><transformer key='jsI18n'/>"
            + "</transformation><dependency>com.atlassian.auiplugin:ajs</dependency><context>editor</context>"
            + "<resource type='download' name='one.js' location='/js/one.js'/></web-resource>");
        assertEquals(List.of(new WebResource("org.example.sample:one", Set.of("editor"),
            List.of("com.atlassian.auiplugin:ajs"), List.of(new WebResource.Download("one.js", "js/one.js")),
            Map.of("js", Set.of("jsI18n")))), descriptor.files().webResources());
        assertEquals(List.of(new WebResource.Download("images/", "images")), descriptor.files().downloads());
        assertEquals("one()", new String(descriptor.files().files().apply("js/one.js")));
        assertNull(descriptor.files().files().apply("js/two.js"));
    }

    @Test
    public void readsItemsWithTheirConditionsAndPictures() {
        app.file("images/one.png", "picture");
        AppDescriptor descriptor = read("<web-item key='one' name='One' section='system.space.tools/addons' weight='5'>"
            + "<label key='one.label'/><description key='one.about'/><link linkId='one-link'>/one.action</link>"
            + "<resource name='icon' type='download' location='/images/one.png'/>"
            + "<condition class='" + CONDITION + "' invert='true'><param name='permission'>administer</param>"
            + "</condition></web-item>");
        ItemModule item = descriptor.items().get(0);
        assertEquals(List.of("one", "system.space.tools/addons", 5, "one.label", "one.about", "one-link", "/one.action",
            "images/one.png"), List.of(item.key(), item.section(), item.weight(), item.label(), item.description(),
                item.linkId(), item.link(), item.icon()));
        assertEquals(CONDITION, item.conditions().get(0).type().getName());
        assertEquals(Map.of("permission", "administer"), item.conditions().get(0).parameters());
        assertTrue(item.conditions().get(0).inverted());
        assertEquals(List.of(new WebResource.Download("icon.png", "images/one.png")),
            descriptor.files().webResources().get(0).files());
    }

    private static String template(String key) {
        return "<content-template key='" + key + "' i18n-name-key='" + key + ".name'>"
            + "<resource name='template' type='download' location='/page.xml'/><context-provider class='" + TEXTS
            + "'><param name='title'>" + key + "</param></context-provider></content-template>";
    }

    @Test
    public void readsBlueprintsWithTheirTemplatesAndWizards() {
        app.file("page.xml", "<p/>");
        AppDescriptor descriptor = read(template("home") + template("risks")
            + "<space-blueprint key='space' i18n-name-key='space.name' category='isms'><content-template ref='home'>"
            + "<content-template ref='risks'/></content-template><promoted-blueprints>"
            + "<blueprint ref='org.example.sample:page'/></promoted-blueprints><dialog-wizard key='wizard'>"
            + "<dialog-page id='basics' template-key='" + Wizard.SPACE_FORM + "' title-key='t' last='true'/>"
            + "</dialog-wizard></space-blueprint>"
            + "<blueprint key='page' i18n-name-key='page.name' index-key='sample' create-result='view'>"
            + "<content-template ref='risks'/></blueprint>");
        SpaceBlueprintModule space = descriptor.spaceBlueprints().get(0);
        assertEquals(new TemplateUse("home", List.of(new TemplateUse("risks", List.of()))), space.home());
        assertEquals(List.of("org.example.sample:page"), space.promoted());
        assertEquals(new Wizard.Page("basics", Wizard.SPACE_FORM, "t", "", "", true),
            space.wizard().orElseThrow().pages().get(0));
        assertEquals("sample", descriptor.blueprints().get(0).label());
        assertEquals(new TemplateModule("risks", "risks.name", "page.xml", SampleTexts.class,
            Map.of("title", "risks")), descriptor.templates().get("risks"));
    }

    @Test
    public void readsSectionsAndJobs() {
        AppDescriptor descriptor = read("<web-section key='isms' location='system.admin' weight='7'>"
            + "<label key='isms.label'/></web-section><job-config key='review' name='Reviews'>"
            + "<job key='reviewJob' perClusterJob='true'/><schedule cron-expression='0 0 6 * * ?' jitterSecs='10'/>"
            + "<managed editable='true'/></job-config>");
        assertEquals(new SectionModule("isms", "system.admin", 7, "isms.label", List.of()),
            descriptor.sections().get(0));
        assertEquals(new JobModule("review", "Reviews", "reviewJob", true, "0 0 6 * * ?", 0), descriptor.jobs().get(0));
    }

    private static String action(String content) {
        return "<struts key='actions' name='Actions'><package name='one' extends='default' namespace='/spaces/one'>"
            + "<default-interceptor-ref name='validatingStack'/>" + content + "</package></struts>";
    }

    @Test
    public void readsActionsWhoseMethodsAndTemplatesAreThere() {
        app.file("templates/one.vm", "");
        String good = "<action name='one' class='" + ACTION + "' method='show'>"
            + "<result name='success' type='velocity'>/templates/one.vm</result></action>";
        assertEquals("struts", read(action(good)).struts().get(0).getTagName());
        assertEquals("<action> of the struts 'actions' 'one' names the method hide(), which " + ACTION
            + " does not have.", refused(action(good.replace("show", "hide"))));
        assertEquals("<result> of the struts 'actions' names the template /templates/two.vm, which is not in the jar.",
            refused(action(good.replace("one.vm", "two.vm"))));
        assertEquals("<action> of the struts 'actions' has the element <exception-mapping>, which the preview does not"
            + " know there.", refused(action(good.replace("</action>", "<exception-mapping/></action>"))));
    }

    @Test
    public void readsTextsInTheReadersLanguageElseInEnglish() {
        app.file("i18n/one.properties", "name=Risk\nonly=Only here\n");
        app.file("i18n/one_de.properties", "name=Gefährdung f\\u00fcr {0}\n");
        app.file("i18n/two.properties", "other=Other\n");
        Translations texts = read("<resource type='i18n' name='a' location='i18n/one'/>"
            + "<resource type='i18n' name='b' location='/i18n/two'/>").texts();
        assertEquals("Risk", texts.text(Locale.ENGLISH, "name"));
        assertEquals("Gefährdung für {0}", texts.text(Locale.GERMANY, "name"));
        assertEquals("Only here", texts.text(Locale.GERMAN, "only"));
        assertEquals("Other", texts.text(Locale.FRENCH, "other"));
        assertNull(texts.text(Locale.ENGLISH, "none"));
    }

    @Test
    public void refusesWhatItDoesNotKnowByName() {
        assertEquals("The web-panel 'panel' is a module of a type that the preview does not know.",
            refused("<web-panel key='panel'/>"));
        assertEquals("The rest 'r' has the attribute 'descripton', which the preview does not know.",
            refused("<rest key='r' path='/a' version='1' descripton='x'><package>a</package></rest>"));
        assertEquals("The ao 'ao' has the element <upgradeTask>, which the preview does not know there.",
            refused("<ao key='ao' namespace='n'><upgradeTask>org.example.Task</upgradeTask></ao>"));
        assertEquals("The web-resource 'one' has the text 'stray', which the preview does not know there.",
            refused("<web-resource key='one'>stray</web-resource>"));
        assertEquals("<parameter> of the xhtml-macro 'm' has the attribute 'optional', which the preview does not"
            + " know.",
            refused("<xhtml-macro name='m' key='m' class='" + MACRO + "'><parameters><parameter name='a' type='string'"
                + " optional='true'/></parameters></xhtml-macro>"));
    }

    @Test
    public void refusesWhatIsNotInTheJar() {
        assertEquals("The xhtml-macro 'm' names the class org.example.Gone, which the app cannot load: it is neither in"
            + " the jar nor in an imported package.",
            refused("<xhtml-macro name='m' key='m' class='org.example.Gone'><parameters/></xhtml-macro>"));
        assertEquals("<resource> of the web-resource 'one' names the file js/gone.js, which is not in the jar.",
            refused("<web-resource key='one'><resource type='download' name='gone.js' location='js/gone.js'/>"
                + "</web-resource>"));
        assertEquals("The i18n resource names i18n/gone, but i18n/gone.properties is not in the jar.",
            refused("<resource type='i18n' name='a' location='i18n/gone'/>"));
        assertEquals("The blueprint 'page' names the content-template 'gone', which the descriptor does not have.",
            refused("<blueprint key='page' i18n-name-key='n' index-key='l'><content-template ref='gone'/>"
                + "</blueprint>"));
    }

    @Test
    public void refusesClassesOfTheWrongKindAndKeysThatAreThereTwice() {
        assertEquals("The xhtml-macro 'm' names java.lang.String, which is no com.atlassian.confluence.macro.Macro.",
            refused("<xhtml-macro name='m' key='m' class='java.lang.String'><parameters/></xhtml-macro>"));
        assertEquals("<entity> of the ao 'ao' names java.lang.String, which is no entity.",
            refused("<ao key='ao' namespace='n'><entity>java.lang.String</entity></ao>"));
        assertEquals("The velocity-allowlist 'a' has a key that another module has too.",
            refused("<velocity-allowlist key='a'/><velocity-allowlist key='a'/>"));
    }

    @Test
    public void refusesAWizardWhoseFormItCannotShow() {
        assertEquals("<dialog-page> of the blueprint 'page' names the template Own.form: the preview shows no Soy"
            + " templates but the host's own " + Wizard.SPACE_FORM + ".",
            refused("<blueprint key='page' i18n-name-key='n' index-key='l'><content-template ref='t'/>"
                + "<dialog-wizard key='w'><dialog-page id='p' template-key='Own.form'/></dialog-wizard></blueprint>"));
    }

    @Test
    public void refusesAFileThatIsMissingMalformedOrOfAnotherApp() {
        assertEquals("The app has no atlassian-plugin.xml at the root of its jar.",
            assertThrows(DescriptorFault.class, () -> AppDescriptor.read(app)).getMessage());
        app.file("atlassian-plugin.xml", "<atlassian-plugin>\n<rest>");
        String malformed = assertThrows(DescriptorFault.class, () -> AppDescriptor.read(app)).getMessage();
        assertTrue(malformed, malformed.startsWith("atlassian-plugin.xml is not well-formed: line 2, column "));
        app.file("atlassian-plugin.xml", "<atlassian-plugin key='other' name='n' plugins-version='2'/>");
        assertEquals("The atlassian-plugin 'other' has the key 'other', but the bundle is called 'org.example.sample'.",
            assertThrows(DescriptorFault.class, () -> AppDescriptor.read(app)).getMessage());
    }
}
