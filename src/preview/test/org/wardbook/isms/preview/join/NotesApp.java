package org.wardbook.isms.preview.join;

import org.wardbook.isms.preview.bundle.SampleApp;

/** A small app with one module of each kind: it keeps notes in a table, and shows how many there are. */
final class NotesApp {

    private static final String ENTITY = """
        package org.example.sample;
        @net.java.ao.Preload
        public interface SampleNote extends net.java.ao.Entity {
            String getText();
            void setText(String text);
        }
        """;
    private static final String NOTES = """
        package org.example.sample;
        import com.atlassian.activeobjects.external.ActiveObjects;
        import com.atlassian.event.api.EventListener;
        import com.atlassian.event.api.EventPublisher;
        import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
        @org.springframework.stereotype.Component
        public class Notes {
            private final ActiveObjects tables;
            private final EventPublisher events;
            @jakarta.inject.Inject
            public Notes(ActiveObjects tables, EventPublisher events) { this.tables = tables; this.events = events; }
            @jakarta.annotation.PostConstruct public void listen() { events.register(this); }
            @jakarta.annotation.PreDestroy public void leave() { events.unregister(this); }
            @EventListener
            public void made(SpaceBlueprintCreateEvent event) { add("made " + event.getSpace().getKey()); }
            public void add(String text) {
                tables.executeInTransaction(() -> {
                    tables.create(SampleNote.class, new net.java.ao.DBParam("TEXT", text));
                    return null;
                });
            }
            public String all() {
                StringBuilder all = new StringBuilder();
                for (SampleNote note : tables.find(SampleNote.class, net.java.ao.Query.select().order("ID"))) {
                    all.append(note.getText()).append("; ");
                }
                return all.toString();
            }
        }
        """;
    private static final String MACRO = """
        package org.example.sample.macro;
        import com.atlassian.confluence.content.render.xhtml.ConversionContext;
        public class NotesMacro implements com.atlassian.confluence.macro.Macro {
            private final org.example.sample.Notes notes;
            private final com.atlassian.webresource.api.assembler.PageBuilderService page;
            public NotesMacro(org.example.sample.Notes notes,
                              com.atlassian.webresource.api.assembler.PageBuilderService page) {
                this.notes = notes;
                this.page = page;
            }
            public String execute(java.util.Map<String, String> parameters, String body, ConversionContext context) {
                page.assembler().resources().requireWebResource("org.example.sample:script");
                return "<p class='notes'>" + context.getSpaceKey() + "|" + context.getEntity().getTitle() + "|"
                    + com.atlassian.confluence.user.AuthenticatedUserThreadLocal.get().getName() + "|"
                    + notes.all() + "</p>";
            }
            public BodyType getBodyType() { return BodyType.NONE; }
            public OutputType getOutputType() { return OutputType.BLOCK; }
        }
        """;
    private static final String RESOURCE = """
        package org.example.sample.rest;
        @jakarta.ws.rs.Path("/spaces/{key}")
        @com.atlassian.annotations.security.LicensedOnly
        public class NotesResource {
            private final org.example.sample.Notes notes;
            @jakarta.inject.Inject
            public NotesResource(org.example.sample.Notes notes) { this.notes = notes; }
            @jakarta.ws.rs.POST
            @jakarta.ws.rs.Path("/demo")
            public String demo(@jakarta.ws.rs.PathParam("key") String key) { notes.add("demo " + key); return ""; }
            @jakarta.ws.rs.GET
            public String all() { return notes.all(); }
        }
        """;
    private static final String OTHER_RESOURCE = """
        package org.example.sample.rest;
        @jakarta.ws.rs.Path("/spaces/{key}/length")
        @com.atlassian.annotations.security.LicensedOnly
        public class LengthResource {
            private final org.example.sample.Notes notes;
            @jakarta.inject.Inject
            public LengthResource(org.example.sample.Notes notes) { this.notes = notes; }
            @jakarta.ws.rs.GET
            public String length() { return "" + notes.all().length(); }
        }
        """;
    private static final String ACTION = """
        package org.example.sample.action;
        public class NotesAction extends com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction {
            private final org.example.sample.Notes notes;
            public NotesAction(org.example.sample.Notes notes) { this.notes = notes; }
            @com.atlassian.struts.httpmethod.PermittedMethods(com.atlassian.struts.httpmethod.HttpMethod.GET)
            public String show() { return "success"; }
            public String getNotes() { return notes.all(); }
        }
        """;
    private static final String TEXTS = """
        package org.example.sample.page;
        public class NotesTexts implements com.atlassian.plugin.web.ContextProvider {
            private final com.atlassian.sal.api.message.I18nResolver words;
            private String title;
            public NotesTexts(com.atlassian.sal.api.message.I18nResolver words) { this.words = words; }
            public void init(java.util.Map<String, String> parameters) { title = parameters.get("title"); }
            public java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> context) {
                java.util.Map<String, Object> filled = new java.util.HashMap<>(context);
                filled.put("ContentPageTitle", title);
                filled.put("lead", words.getText("sample.lead"));
                return filled;
            }
        }
        """;
    static final String MODULES = """
        <resource type="i18n" name="i18n" location="i18n/sample"/>
        <ao key="ao" namespace="org.example.sample"><entity>org.example.sample.SampleNote</entity></ao>
        <rest key="rest" path="/sample" version="1.0"><package>org.example.sample.rest</package></rest>
        <xhtml-macro name="notes" key="notes-macro" class="org.example.sample.macro.NotesMacro"><parameters/>
        </xhtml-macro>
        <web-resource key="script"><transformation extension="js"><transformer key="jsI18n"/></transformation>
          <resource type="download" name="sample.js" location="js/sample.js"/></web-resource>
        <struts key="actions" name="Actions"><package name="sample" extends="default" namespace="/spaces/sample">
          <action name="notes" class="org.example.sample.action.NotesAction" method="show">
            <result name="success" type="velocity">/templates/notes.vm</result></action></package></struts>
        <velocity-allowlist key="allowed"><method>org.example.sample.action.NotesAction#getNotes()</method>
        </velocity-allowlist>
        <web-item key="space-item" i18n-name-key="sample.name" section="system.create.space.dialog/content">
          <param name="blueprintKey" value="space"/></web-item>
        <space-blueprint key="space" i18n-name-key="sample.name"><content-template ref="home">
          <content-template ref="list"/></content-template></space-blueprint>
        <content-template key="home" i18n-name-key="sample.name">
          <resource name="template" type="download" location="/page.xml"/>
          <context-provider class="org.example.sample.page.NotesTexts"><param name="title">Notes</param>
          </context-provider></content-template>
        <content-template key="list" i18n-name-key="sample.name">
          <resource name="template" type="download" location="/page.xml"/>
          <context-provider class="org.example.sample.page.NotesTexts"><param name="title">List</param>
          </context-provider></content-template>
        """;

    private NotesApp() {
    }

    /** Its jar is not built yet; its descriptor has these modules. */
    static SampleApp with(String modules) {
        return new SampleApp().source(ENTITY).source(NOTES).source(MACRO).source(RESOURCE).source(OTHER_RESOURCE)
            .source(ACTION).source(TEXTS)
            .imports("com.atlassian.activeobjects.external", "com.atlassian.annotations.security",
                "com.atlassian.confluence.content.render.xhtml", "com.atlassian.confluence.core",
                "com.atlassian.confluence.macro", "com.atlassian.confluence.plugins.createcontent.api.events",
                "com.atlassian.confluence.spaces", "com.atlassian.confluence.spaces.actions",
                "com.atlassian.confluence.user", "com.atlassian.event.api", "com.atlassian.plugin.web",
                "com.atlassian.sal.api.message", "com.atlassian.sal.api.transaction", "com.atlassian.struts.httpmethod",
                "com.atlassian.user", "com.atlassian.webresource.api.assembler", "jakarta.annotation", "jakarta.inject",
                "jakarta.ws.rs", "net.java.ao", "org.apache.struts2", "org.springframework.stereotype")
            .file("META-INF/plugin-components/component", "org.example.sample.Notes\n")
            .file("META-INF/plugin-components/imports", "com.atlassian.activeobjects.external.ActiveObjects\n"
                + "com.atlassian.event.api.EventPublisher\ncom.atlassian.sal.api.message.I18nResolver\n"
                + "com.atlassian.webresource.api.assembler.PageBuilderService\n")
            .file("i18n/sample.properties", "sample.name=Sample space\nsample.lead=What we noted\n")
            .file("js/sample.js", "say(AJS.I18n.getText('sample.lead'));")
            .file("page.xml", "<p><at:var at:name=\"lead\"/></p><ac:structured-macro ac:name=\"notes\"/>")
            .file("templates/notes.vm", "<html><head><title>Notes</title><meta name=\"decorator\""
                + " content=\"atl.general\"/></head><body>$action.notes</body></html>")
            .file("atlassian-plugin.xml", "<atlassian-plugin key=\"" + SampleApp.KEY + "\" name=\"Notes\""
                + " plugins-version=\"2\"><plugin-info><version>1.0</version></plugin-info>" + modules
                + "</atlassian-plugin>");
    }
}
