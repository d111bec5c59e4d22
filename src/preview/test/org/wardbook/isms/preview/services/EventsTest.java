package org.wardbook.isms.preview.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class EventsTest {

    private final Events events = new Events();
    private final List<String> heard = new ArrayList<>();

    /** Hears texts, and numbers of any kind. */
    public final class Ear {

        @EventListener
        public void text(String text) {
            heard.add(text);
            if (text.isEmpty()) {
                throw new IllegalStateException("empty");
            }
        }

        @EventListener
        public void number(Number number) {
            heard.add("number " + number);
        }

        public void all(Object any) {
            heard.add("unasked " + any);
        }
    }

    /** Cannot hear. */
    public static final class Wrong {

        @EventListener
        public void two(String one, String other) {
            throw new IllegalStateException();
        }
    }

    @Test
    public void aListenerHearsTheTypesThatItsMethodsTake() {
        Ear ear = new Ear();
        events.publisher().register(ear);
        events.publisher().register(ear);
        events.publish("made");
        events.publish(7);
        events.publish('c');
        assertEquals(List.of("made", "number 7"), heard);
    }

    @Test
    public void nobodyHearsAfterUnregistering() {
        Ear ear = new Ear();
        events.publisher().register(ear);
        events.publisher().unregister(ear);
        events.publisher().unregister("never registered");
        events.publish("made");
        assertEquals(List.of(), heard);
    }

    @Test
    public void whatOneListenerThrowsKeepsNobodyElseFromHearing() {
        events.publisher().register(new Ear());
        events.publisher().register(new Ear());
        events.publish("");
        assertEquals(List.of("", ""), heard);
    }

    @Test
    public void whoCannotHearIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> events.publisher().register("deaf"));
        assertThrows(IllegalArgumentException.class, () -> events.publisher().register(new Wrong()));
    }
}
