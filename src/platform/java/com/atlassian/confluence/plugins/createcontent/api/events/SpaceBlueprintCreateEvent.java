package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;

/** Signature: a space was made from a blueprint; the context holds the wizard's answers. */
public class SpaceBlueprintCreateEvent {

    public Space getSpace() {
        throw new UnsupportedOperationException("SpaceBlueprintCreateEvent.getSpace");
    }

    public SpaceBlueprint getSpaceBlueprint() {
        throw new UnsupportedOperationException("SpaceBlueprintCreateEvent.getSpaceBlueprint");
    }

    public Map<String, Object> getContext() {
        throw new UnsupportedOperationException("SpaceBlueprintCreateEvent.getContext");
    }
}
