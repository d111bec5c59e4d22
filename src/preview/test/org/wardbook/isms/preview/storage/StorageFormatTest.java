package org.wardbook.isms.preview.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Test;
import org.wardbook.isms.preview.host.CurrentPerson;
import org.wardbook.isms.preview.web.SamplePeople;
import org.wardbook.isms.preview.wiki.WikiFault;

public class StorageFormatTest {

    @After
    public void nobody() {
        CurrentPerson.clear();
    }

    @Test
    public void takesWhatConfluencesEditorWrites() {
        StorageFormat.check("<h1>Risks</h1>\n<p style=\"text-align: center;\">A&nbsp;&ndash;&nbsp;B &amp; C</p>"
            + "<table class=\"wrapped\"><colgroup><col /></colgroup><tbody><tr><th>1</th><td>2<br /></td></tr></tbody>"
            + "</table><ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
            + "<ac:task-body>Read</ac:task-body></ac:task></ac:task-list>"
            + "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\" ac:macro-id=\"1\">"
            + "<ac:plain-text-body><![CDATA[if (a < b && c) &nope;]]></ac:plain-text-body></ac:structured-macro>"
            + "<ac:link><ri:page ri:content-title=\"Home\" /></ac:link><p>&lt;!-- &euro; --></p><!-- &nope; -->");
        StorageFormat.check("");
        StorageFormat.check("only words");
    }

    @Test
    public void namesTheLineOfAMistake() {
        refused("Line 2: The text is not well-formed: ", "<p>one</p>\n<p>two</b>");
        refused("Line 2: The text is not well-formed: ", "<p>\n<b>\n");
        refused("Line 1: The text is not well-formed: ", "<p class=a>x</p>");
        refused("Line 1: The text is not well-formed: ", "<p a='1' a='2'/>");
        refused("Line 1: The text is not well-formed: ", "a & b");
        refused("Line 1: The text is not well-formed: ", "</storage><storage>");
        refused("Line 1: The text is not well-formed: ", "<br>");
    }

    @Test
    public void refusesWhatXmlCouldReadElsewhere() {
        refused("Line 1: ", "<!DOCTYPE p SYSTEM \"file:///etc/passwd\"><p/>");
        refused("Line 1: ", "<p>&nope;</p>");
        refused("Line 2: A page has no document type", "<p/>\n<?xml-stylesheet href='x'?>");
        refused("Line 1: Elements are nested more than 100 deep.", "<div>".repeat(500) + "</div>".repeat(500));
    }

    @Test
    public void knowsItsElements() {
        refused("Line 2: The storage format has no element <script>.", "<p>\n<script>alert(1)</script></p>");
        refused("Line 1: The storage format has no element <iframe>.", "<iframe src='x'/>");
        refused("Line 1: The storage format has no element <ac:macro>.", "<ac:macro ac:name='x'/>");
        refused("Line 1: The storage format has no element <at:var>.", "<at:var at:name='x'/>");
        refused("Line 1: The storage format has no element <svg>.", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    }

    @Test
    public void knowsItsAttributes() {
        refused("Line 1: <p> has no attribute 'onclick'.", "<p onclick='x()'>a</p>");
        refused("Line 1: <p> has no attribute 'id'.", "<p id='content'>a</p>");
        refused("Line 1: <p> has no attribute 'href'.", "<p href='x'>a</p>");
        refused("Line 1: <ri:page> lacks the attribute 'ri:content-title'.", "<ac:link><ri:page/></ac:link>");
        refused("Line 1: <ri:user> lacks the attribute 'ri:userkey'.", "<ac:link><ri:user/></ac:link>");
        refused("Line 1: <ac:structured-macro> lacks the attribute 'ac:name'.", "<ac:structured-macro/>");
    }

    @Test
    public void refusesAddressesThatRunScripts() {
        for (String address : new String[] {"javascript:alert(1)", " JavaScript:x", "java&#10;script:x",
            "data:text/html,x", "vbscript:x", "x&#9;y:z"}) {
            refused("Line 1: The value of the attribute 'href' of <a> is not allowed.",
                "<a href=\"" + address + "\">a</a>");
        }
        for (String address : new String[] {"https://example.org/a:b", "mailto:a@example.org", "/display/A", "#b",
            "a?b=c:d", ""}) {
            StorageFormat.check("<a href=\"" + address + "\">a</a>");
        }
    }

    @Test
    public void refusesStylesThatLoadOrCover() {
        StorageFormat.check("<p style=\"color: rgb(1, 2, 3); margin-left: 30.0px\">a</p>");
        for (String style : new String[] {"background: url(//x)", "position: fixed", "color: url(x:y)",
            "color: expression(a&quot;)"}) {
            refused("Line 1: The value of the attribute 'style' of <p> is not allowed.",
                "<p style=\"" + style + "\">a</p>");
        }
    }

    @Test
    public void knowsWhereElementsStand() {
        refused("Line 1: <li> does not belong into <page>.", "<li>a</li>");
        refused("Line 1: <p> does not belong into <ul>.", "<ul><p>a</p></ul>");
        refused("Line 1: Text does not belong directly into <ul>.", "<ul>words<li>a</li></ul>");
        refused("Line 1: <ac:parameter> does not belong into <p>.",
            "<p><ac:parameter ac:name='a'>b</ac:parameter></p>");
        refused("Line 1: <p> does not belong into <ac:structured-macro>.",
            "<ac:structured-macro ac:name='echo'><p>a</p></ac:structured-macro>");
        refused("Line 1: <b> does not belong into <br>.", "<br><b>a</b></br>");
        refused("Line 1: The macro 'echo' has the parameter 'a' twice.", "<ac:structured-macro ac:name='echo'>"
            + "<ac:parameter ac:name='a'>1</ac:parameter><ac:parameter ac:name='a'>2</ac:parameter>"
            + "</ac:structured-macro>");
        refused("Line 1: The status of a task is complete or incomplete.",
            "<ac:task-list><ac:task><ac:task-status>half</ac:task-status></ac:task></ac:task-list>");
    }

    @Test
    public void speaksTheReadersLanguage() {
        CurrentPerson.set(SamplePeople.HANNA);
        refused("Zeile 1: Das Speicherformat kennt kein Element <script>.", "<script/>");
    }

    private static void refused(String start, String storage) {
        WikiFault fault = assertThrows(storage, WikiFault.class, () -> StorageFormat.check(storage));
        assertEquals(400, fault.status());
        assertTrue(fault.getMessage(), fault.getMessage().startsWith(start));
    }
}
