package org.wardbook.isms.confluence.space;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.wardbook.isms.confluence.FakeConfluence;
import org.wardbook.isms.core.record.Actor;
import org.wardbook.isms.core.snapshot.Snapshot;
import org.wardbook.isms.core.space.Spaces;

public class BlueprintListenerTest {

    private final FakeConfluence confluence = new FakeConfluence().login("admin");

    @Test
    public void aSpaceFromTheBlueprintIsAnIsmsSpaceInItsCreatorsLanguage() {
        confluence.reads("de");
        listener(new ArrayList<>()).spaceMade(made(BlueprintListener.BLUEPRINT));
        assertTrue(Spaces.enabled(snapshot()));
        assertEquals("de", Spaces.language(snapshot()));
        assertEquals(93, snapshot().table("controls").size());
    }

    @Test
    public void aSpaceFromAnotherBlueprintStaysAsItIs() {
        listener(new ArrayList<>()).spaceMade(made("com.example:team-space"));
        assertFalse(Spaces.enabled(snapshot()));
    }

    @Test
    public void listensFromItsStartToItsEnd() {
        List<Object> listening = new ArrayList<>();
        BlueprintListener listener = listener(listening);
        listener.listen();
        assertEquals(List.of(listener), listening);
        listener.leave();
        assertEquals(List.of(), listening);
    }

    private Snapshot snapshot() {
        return confluence.isms.snapshot(Actor.APP, FakeConfluence.KEY);
    }

    private BlueprintListener listener(List<Object> listening) {
        return new BlueprintListener(new EventPublisher() {
            @Override
            public void register(Object listener) {
                listening.add(listener);
            }

            @Override
            public void unregister(Object listener) {
                listening.remove(listener);
            }
        }, confluence.viewers, confluence.isms);
    }

    private SpaceBlueprintCreateEvent made(String blueprint) {
        return new SpaceBlueprintCreateEvent() {
            @Override
            public Space getSpace() {
                return confluence.spaces.get(FakeConfluence.KEY);
            }

            @Override
            public SpaceBlueprint getSpaceBlueprint() {
                return new SpaceBlueprint() {
                    @Override
                    public String getModuleCompleteKey() {
                        return blueprint;
                    }
                };
            }
        };
    }
}
