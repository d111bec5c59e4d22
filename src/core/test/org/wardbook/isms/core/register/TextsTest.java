package org.wardbook.isms.core.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import org.junit.Test;

public class TextsTest {

    @Test
    public void caseAndAccentsDoNotCount() {
        assertEquals("arger mit cafe und crepe", Texts.folded("Ärger mit Café und CRÊPE"));
        assertEquals("strasse", Texts.folded("Straße"));
        assertEquals("dvorak, lodz", Texts.folded("Dvořák, łódź".replace("ł", "l")));
    }

    @Test
    public void anAccentOnItsOwnOrInAnotherScriptIsTakenOffToo() {
        assertEquals("cafe", Texts.folded("Cafe\u0301"));
        assertEquals("\u03b1\u03b8\u03b7\u03bd\u03b1", Texts.folded("\u0391\u03b8\u03ae\u03bd\u03b1"));
        assertEquals("viet", Texts.folded("Vi\u1ec7t"));
    }

    @Test
    public void signsStayAndPlainTextIsNotCopied() {
        assertEquals("10 % – „mehr“ … \ud83d\ude00", Texts.folded("10 % – „Mehr“ … \ud83d\ude00"));
        String plain = "nothing to fold";
        assertSame(plain, Texts.folded(plain));
    }
}
