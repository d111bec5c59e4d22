package org.wardbook.isms.confluence.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.wardbook.isms.confluence.draw.Company;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.record.Actor;

public class MyIsmsDrawingTest {

    private static final Pattern COUNTED =
        Pattern.compile("data-register=\"([a-z]+)\" data-filter=\"([^\"]*)\">[^<]*: ([0-9]+)</a>");

    private final MyIsmsDrawing drawing = new MyIsmsDrawing();
    private final DrawnSpace english = with("en");

    /** ines, who has something of every kind to do, and may administer. */
    private static DrawnSpace with(String language) {
        DrawnSpace space = Company.of(language);
        boolean german = language.equals("de");
        space.actor = new Actor("key-ines", Set.of("isms-team"), true, true, true);
        space.bring("tasks", "TK-1", "title", german ? "Notfallplan <proben>" : "Rehearse the <plan>", "owner",
            "key-ines", "dueDate", "2026-02-20");
        space.bring("tasks", "TK-2", "title", german ? "Später" : "Later", "owner", "key-ines", "dueDate",
            "2026-09-01");
        space.bring("assets", "A-9", "title", german ? "Protokolle" : "Logs", "owner", "key-ines", "access", "IT");
        space.bring("suppliers", "S-1", "title", "Rechenzentrum Nord", "owner", "key-ines", "contractEnd", "2026-03-20",
            "reviewDate", "2026-03-05");
        space.bring("exceptions", "EX-1", "title", german ? "Altes System" : "Old system", "owner", "key-hanna",
            "status", "requested", "validUntil", "2026-12-31");
        space.bring("tasks", "TK-3", "title", "Left", "owner", "key-gone");
        return space;
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("my-isms-en", drawing.draw(english.sheet()));
        Golden.assertDrawn("my-isms-de", drawing.draw(with("de").sheet()));
        english.live = false;
        Golden.assertDrawn("my-isms-static", drawing.draw(english.sheet()));
    }

    @Test
    public void whoHasNothingToDoIsThankedAndStrangersAreAskedToLogIn() {
        english.actor = MemorySpace.READER;
        Golden.assertDrawn("my-isms-empty", drawing.draw(english.sheet()));
        english.actor = new Actor("", Set.of(), true, false, false);
        assertTrue(drawing.draw(english.sheet()).contains("Log in to see what waits for you."));
    }

    @Test
    public void onlyAdministratorsSeeWhatLeaversOwn() {
        assertTrue(drawing.draw(english.sheet()).contains("Hand over"));
        english.actor = MemorySpace.EDITOR;
        assertFalse(drawing.draw(english.sheet()).contains("Hand over"));
    }

    @Test
    public void everyNumberLeadsToExactlyWhatItCounts() {
        List<MatchResult> counted = COUNTED.matcher(drawing.draw(english.sheet())).results().toList();
        assertEquals(2, counted.size());
        for (MatchResult number : counted) {
            assertEquals(Integer.parseInt(number.group(3)),
                english.space.list(number.group(1), "", "", number.group(2)).size());
        }
    }
}
