package org.wardbook.isms.confluence.draw;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.Wardbook;
import org.wardbook.isms.core.risk.Risks;

public class DrawnMacroTest {

    private final FakeConfluence wiki = FakeConfluence.enabled();
    private final FakePages pages = new FakePages(wiki);

    private String macro(String name, String space, String output, String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        DrawnMacro macro = new DrawnMacro(name, pages.drawings()) { };
        return macro.execute(given, "", FakePages.in(space, output));
    }

    private String shown(String name, String... parameters) {
        return macro(name, FakeConfluence.KEY, "display", parameters);
    }

    private void risk(String title) {
        wiki.isms.records().create(wiki.viewer().actor(), FakeConfluence.KEY, Wardbook.REGISTERS.named(Risks.NAME),
            Map.of("title", title, "inherentLikelihood", 3, "inherentIntegrity", 3), "", MemorySpace.TODAY);
    }

    @After
    public void logOut() {
        wiki.login(null);
    }

    @Test
    public void itShowsTheSpaceOfItsPageAndBringsItsScripts() {
        risk("Fire");
        assertTrue(shown("isms-risk-table").contains(">Fire<"));
        assertEquals(List.of("org.wardbook.isms:isms"), pages.required);
    }

    @Test
    public void anotherSpaceIsShownWhereItIsNamed() {
        risk("Fire");
        assertTrue(macro("isms-risk-table", "OTHER", "display", "space", "ISMS").contains(">Fire<"));
    }

    @Test
    public void whatTheWikiAddsToParametersIsLeftAlone() {
        assertTrue(shown("isms-risk-table", "atlassian-macro-output-type", "BLOCK", ": = | RAW | = :", "x=y", "", "z")
            .startsWith("<section"));
    }

    @Test
    public void anExportIsStaticAndAScreenIsNot() {
        risk("Fire");
        for (String output : List.of("pdf", "word", "email", "html_export", "feed", "diff")) {
            assertTrue(output, macro("isms-risk-table", "ISMS", output).contains("data-live=\"false\""));
        }
        for (String output : List.of("display", "preview")) {
            assertTrue(output, macro("isms-risk-table", "ISMS", output).contains("data-live=\"true\""));
        }
    }

    @Test
    public void anOlderVersionOfAPageShowsItsTimeAndCannotBeClicked() {
        risk("Fire");
        Instant written = wiki.clock.instant();
        wiki.clock.forward(Duration.ofHours(1));
        risk("Flood");
        DrawnMacro macro = new DrawnMacro("isms-risk-table", pages.drawings()) { };
        String old = macro.execute(Map.of(), "", FakePages.in("ISMS", "display", FakePages.version(false, written)));
        assertTrue(old, old.contains("data-live=\"false\"") && old.contains(">Fire<") && !old.contains(">Flood<"));
        String newest = macro.execute(Map.of(), "", FakePages.in("ISMS", "display",
            FakePages.version(true, written)));
        assertTrue(newest, newest.contains("data-live=\"true\"") && newest.contains(">Flood<"));
    }

    @Test
    public void aWrongParameterGivesABoxThatNamesIt() {
        Golden.assertDrawn("notice-option-en", shown("isms-risk-matrix", "view", "sideways"));
        wiki.reads("de");
        Golden.assertDrawn("notice-option-de", shown("isms-risk-matrix", "view", "sideways"));
        Golden.assertDrawn("notice-unknown-de", shown("isms-risk-matrix", "colour", "<b>red</b>"));
        wiki.reads("en");
        Golden.assertDrawn("notice-unknown-en", shown("isms-risk-matrix", "colour", "<b>red</b>"));
        for (String[] wrong : new String[][] {{"sort", "colour"}, {"columns", "title,colour"}, {"limit", "-5"},
            {"filter", "colour:is:red"}, {"limit", "many"}, {"asOf", "yesterday"}, {"view", "Nobody saved it"}}) {
            String box = shown("isms-risk-table", wrong);
            assertTrue(box, box.startsWith("<div class=\"aui-message aui-message-error"));
            assertTrue(box, box.contains("<code>" + wrong[0] + "</code>"));
            assertFalse(box, box.contains("org.wardbook") || box.contains(">error."));
        }
    }

    @Test
    public void aSpaceThatIsNoneAndOneThatIsHiddenLookTheSame() {
        Golden.assertDrawn("notice-space-en", macro("isms-risk-table", "ISMS", "display", "space", "NOSUCH"));
        wiki.reads("de");
        Golden.assertDrawn("notice-space-de", macro("isms-risk-table", "ISMS", "display", "space", "NOSUCH"));
    }

    @Test
    public void whoIsNotLoggedInIsAskedTo() {
        wiki.login(null);
        String box = shown("isms-risk-table");
        assertTrue(box, box.contains("Please log in to see the space ISMS."));
    }

    @Test
    public void aSpaceWithoutIsmsTellsWhoCanSwitchItOn() {
        FakeConfluence fresh = new FakeConfluence();
        FakePages empty = new FakePages(fresh);
        DrawnMacro macro = new DrawnMacro("isms-risk-table", empty.drawings()) { };
        fresh.login("admin");
        Golden.assertDrawn("notice-disabled-admin", macro.execute(Map.of(), "", FakePages.in("ISMS", "display")));
        fresh.login("sam").reads("de");
        Golden.assertDrawn("notice-disabled-reader", macro.execute(Map.of(), "", FakePages.in("ISMS", "display")));
    }

    @Test
    public void whatNobodyForesawSpoilsNothingButItsOwnPlace() {
        pages.more.add(new Drawing() {
            @Override
            public String name() {
                return "isms-broken";
            }

            @Override
            public List<String> parameters() {
                return List.of();
            }

            @Override
            public String draw(Sheet sheet) {
                throw new IllegalStateException("a secret");
            }
        });
        String box = shown("isms-broken");
        assertTrue(box, box.contains("This content could not be drawn"));
        assertFalse(box, box.contains("secret"));
    }

    @Test
    public void thePastIsShownAsItWasAndCannotBeClicked() {
        risk("Fire");
        wiki.clock.forward(Duration.ofHours(1));
        risk("Flood");
        String past = shown("isms-risk-table", "asOf", "2026-03-02T08:30:00Z");
        assertTrue(past, past.contains(">Fire<") && !past.contains(">Flood<"));
        assertTrue(past, past.contains("data-live=\"false\"") && past.contains("As of 2 Mar 2026, 08:30"));
        String before = shown("isms-risk-table", "asOf", "2026-03-01");
        assertTrue(before, before.contains("At that time the space was not an ISMS space yet."));
        assertTrue(shown("isms-risk-table", "asOf", "2099-01-01").contains(">Flood<"));
    }

    @Test
    public void historyEndsWhereThePastDoes() {
        risk("Fire");
        wiki.clock.forward(Duration.ofHours(1));
        wiki.isms.records().change(wiki.viewer().actor(), FakeConfluence.KEY, Wardbook.REGISTERS.named(Risks.NAME),
            "R-1", 1, Map.of("title", "Great fire"), "It grew", MemorySpace.TODAY);
        assertTrue(shown("isms-record", "ref", "R-1", "history", "true").contains("It grew"));
        assertFalse(shown("isms-record", "ref", "R-1", "history", "true", "asOf", "2026-03-02T08:30:00Z")
            .contains("It grew"));
    }

    @Test
    public void onlyWhoMayWriteIsOfferedTo() {
        wiki.login("sam");
        assertTrue(shown("isms-risk-table").contains("data-edit=\"false\" data-admin=\"false\""));
        wiki.login("ines");
        assertTrue(shown("isms-risk-table").contains("data-edit=\"true\" data-admin=\"false\""));
        assertTrue(shown("isms-register", "register", "fields").contains("data-edit=\"false\""));
        wiki.login("admin");
        assertTrue(shown("isms-risk-table").contains("data-edit=\"true\" data-admin=\"true\""));
    }

    @Test
    public void aWarmDrawingAsksTheDatabaseOnce() {
        risk("Fire");
        for (String name : List.of("isms-risk-table", "isms-risk-matrix", "isms-control-status")) {
            shown(name);
            wiki.journal.statements();
            shown(name);
            assertEquals(name, 1, wiki.journal.statements());
        }
    }
}
