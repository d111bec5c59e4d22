package org.wardbook.isms.preview.modules;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;

/** Told to the app after a space and its pages were made from a blueprint. */
final class SpaceMade extends SpaceBlueprintCreateEvent {

    private final Space space;
    private final String blueprint;
    private final Map<String, Object> context;

    /** @param blueprint the complete key of the module */
    SpaceMade(Space space, String blueprint, Map<String, Object> context) {
        this.space = space;
        this.blueprint = blueprint;
        this.context = context;
    }

    @Override
    public Space getSpace() {
        return space;
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

    @Override
    public Map<String, Object> getContext() {
        return context;
    }
}
