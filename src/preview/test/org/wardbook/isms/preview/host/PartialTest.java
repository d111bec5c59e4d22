package org.wardbook.isms.preview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Iterator;
import org.junit.Test;

public class PartialTest {

    /** Knows one member. */
    static final class Endless {

        public boolean hasNext() {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Endless;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public String toString() {
            return "endless";
        }
    }

    /** Breaks. */
    static final class Broken {

        public void close() throws IOException {
            throw new IOException("broken");
        }
    }

    /** Misspells. */
    static final class Wrong {

        public boolean hasAnother() {
            return true;
        }
    }

    @Test
    public void membersThatAreThereAreCalled() {
        assertTrue(Partial.of(Iterator.class, new Endless()).hasNext());
    }

    @Test
    public void anyOtherMemberFailsWithItsName() {
        Iterator<?> partial = Partial.of(Iterator.class, new Endless());
        String message = assertThrows(UnsupportedOperationException.class, partial::next).getMessage();
        assertTrue(message, message.contains("java.util.Iterator#next"));
    }

    @Test
    public void twoAreEqualIfTheirMembersAre() {
        assertEquals(Partial.of(Iterator.class, new Endless()), Partial.of(Iterator.class, new Endless()));
        assertEquals(1, Partial.of(Iterator.class, new Endless()).hashCode());
        assertEquals("endless", Partial.of(Iterator.class, new Endless()).toString());
    }

    @Test
    public void exceptionsComeAsTheyAre() {
        assertEquals("broken", assertThrows(IOException.class,
            Partial.of(java.io.Closeable.class, new Broken())::close).getMessage());
    }

    @Test
    public void aMemberThatTheInterfaceLacksIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> Partial.of(Iterator.class, new Wrong()))
            .getMessage();
        assertTrue(message, message.contains("hasAnother"));
    }
}
