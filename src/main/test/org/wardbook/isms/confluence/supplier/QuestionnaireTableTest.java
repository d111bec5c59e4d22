package org.wardbook.isms.confluence.supplier;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.wardbook.isms.confluence.draw.DrawnSpace;
import org.wardbook.isms.confluence.draw.Golden;
import org.wardbook.isms.confluence.draw.Html;
import org.wardbook.isms.core.MemorySpace;
import org.wardbook.isms.core.record.Record;

public class QuestionnaireTableTest {

    private final DrawnSpace english = with("en");

    private static DrawnSpace with(String language) {
        DrawnSpace space = new DrawnSpace(language);
        boolean german = language.equals("de");
        space.bring("suppliers", "S-1", "title", "Rechenzentrum Nord", "criticality", "medium");
        question(space, "SQ-1", "Organisation", german ? "Wer verantwortet das?" : "Who answers for it?", "all", 2);
        question(space, "SQ-2", "Organisation", german ? "Gibt es ein Zertifikat?" : "Is there a <certificate>?", "all",
            1);
        question(space, "SQ-3", german ? "Betrieb" : "Operation", german ? "Wird gesichert?" : "Are there backups?",
            "medium", 1);
        question(space, "SQ-4", german ? "Betrieb" : "Operation", german ? "Wird geprobt?" : "Is it rehearsed?",
            "high", 1);
        space.bring("answers", "QA-1", "supplier", "S-1", "question", "SQ-1", "rating", "good", "answer",
            german ? "Die Leitung & der Betrieb" : "Management & operations");
        space.bring("answers", "QA-2", "supplier", "S-1", "question", "SQ-3", "rating", "missing");
        return space;
    }

    private static void question(DrawnSpace space, String ref, String topic, String title, String asked, int weight) {
        space.bring("questions", ref, "title", title, "topic", topic, "asked", asked, "weight", weight, "expected",
            ref.equals("SQ-2") ? "ISO/IEC 27001" : "");
    }

    private static String draw(DrawnSpace space) {
        Html html = new Html();
        Record supplier = space.space.now().find("suppliers", "S-1");
        new QuestionnaireTable(space.sheet(), supplier).draw(html);
        return html.toString();
    }

    @Test
    public void itLooksRight() {
        Golden.assertDrawn("questionnaire-en", draw(english));
        Golden.assertDrawn("questionnaire-de", draw(with("de")));
        english.live = false;
        Golden.assertDrawn("questionnaire-static", draw(english));
    }

    @Test
    public void whatIsNotAskedForTheCriticalityIsLeftOut() {
        assertFalse(draw(english).contains("Is it rehearsed?"));
        english.space.change(english.space.now().find("suppliers", "S-1"), java.util.Map.of("criticality", "high"));
        assertTrue(draw(english).contains("Is it rehearsed?"));
    }

    @Test
    public void onlyWhoMayEditIsOfferedToAnswer() {
        String offer = "&quot;question&quot;:{&quot;ref&quot;:&quot;SQ-2&quot;,";
        assertTrue(draw(english).contains(offer));
        english.actor = MemorySpace.READER;
        assertFalse(draw(english).contains("isms-new"));
    }

    @Test
    public void aSpaceWithoutQuestionsHasNoTable() {
        DrawnSpace space = new DrawnSpace("en");
        space.bring("suppliers", "S-1", "title", "Host");
        assertTrue(draw(space).isEmpty());
    }
}
